import { z } from 'zod';
import { slugPattern } from '../slug.ts';
import { coverIcons, licences } from '../taxonomy.ts';
import { field, oneOf, prose, text, withFacts } from './field.ts';
import { narrowestPhoto, photoEnding } from './photo.ts';

/** The name of a photograph: what an address may hold, and how a photograph ends. */
const photoName = new RegExp(`${slugPattern.source.replace(/\$$/, '')}${photoEnding}$`);

/** What stands on the cover: a pictogram from the set, or a photograph with all that belongs to it. */
export const cover = z
  .strictObject({
    icon: field(oneOf(coverIcons, { englishKeys: true }).optional(), {
      title: 'Pictogram',
      description: 'Een ding uit het werk: geen mens en geen beperking.',
    }),
    image: field(withFacts(z.string().regex(photoName), { format: 'photo' }).optional(), {
      title: 'Foto',
      description: `Een foto in plaats van een pictogram: de naam van een bestand in de map van dit verhaal, minstens ${narrowestPhoto} pixels breed.`,
      examples: ['kas.jpg'],
    }),
    alt: field(prose(200).optional(), {
      title: 'Wat er te zien is',
      description: 'Wat de foto laat zien, voor wie hem niet kan zien. Verplicht bij een foto.',
      examples: ['Een kas met rijen jonge planten'],
    }),
    credit: field(text(100).optional(), {
      title: 'Maker',
      description: 'Wie de foto maakte. Verplicht bij een foto.',
    }),
    licence: field(oneOf(licences).optional(), {
      title: 'Licentie',
      description: 'Waarom wij de foto mogen gebruiken. Verplicht bij een foto.',
    }),
  })
  .check((payload) => {
    const { icon, image, ...photo } = payload.value;
    const fail = (path: string[], message: string) =>
      payload.issues.push({ code: 'custom', path, input: payload.value, message });
    if ((icon === undefined) === (image === undefined)) {
      fail(
        [],
        'heeft óf een pictogram (icon) nodig, óf een foto (image). Niet allebei, niet geen van beide.',
      );
    }
    for (const [field, value] of Object.entries({
      alt: photo.alt,
      credit: photo.credit,
      licence: photo.licence,
    })) {
      if (image !== undefined && value === undefined)
        fail([field], 'ontbreekt. Bij een foto is dit veld verplicht.');
      if (image === undefined && value !== undefined) fail([field], 'hoort alleen bij een foto (image).');
    }
  });

/** A cover that is a photograph, complete. */
export interface Photo {
  image: string;
  alt: string;
  credit: string;
  licence: keyof typeof licences;
}

/** The photograph of a cover, or undefined when it shows a pictogram. */
export function photoOf({ image, alt, credit, licence }: z.infer<typeof cover>): Photo | undefined {
  if (image === undefined || alt === undefined || credit === undefined || licence === undefined)
    return undefined;
  return { image, alt, credit, licence };
}
