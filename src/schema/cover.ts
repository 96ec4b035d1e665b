import { z } from 'zod';
import { coverIcons, licences } from '../taxonomy.ts';
import { oneOf, text } from './field.ts';

/** What stands on the cover: a pictogram from the set, or a photograph with all that belongs to it. */
export const cover = z
  .strictObject({
    /** One thing from the work; never a person or a disability. */
    icon: oneOf(coverIcons).optional(),
    /** The name of a file in the story's own folder. */
    image: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(jpe?g|png|webp|avif)$/)
      .meta({ format: 'photo' })
      .optional(),
    /** What can be seen, for who cannot see it. */
    alt: text(200).optional(),
    /** Who made the photograph. */
    credit: text(100).optional(),
    /** On which ground we may use it. */
    licence: oneOf(licences).optional(),
  })
  .check((payload) => {
    const { icon, image, ...photo } = payload.value;
    const fail = (path: string[], message: string) =>
      payload.issues.push({ code: 'custom', path, input: payload.value, message });
    if ((icon === undefined) === (image === undefined)) {
      fail([], 'heeft óf een icon nodig, óf een image. Niet allebei, niet geen van beide.');
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
