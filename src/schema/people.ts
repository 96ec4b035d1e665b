import { z } from 'zod';
import { consents } from '../taxonomy.ts';
import { field, oneOf, prose, slug, text } from './field.ts';

/** Somebody whom a story names. */
export const person = z
  .strictObject({
    id: field(slug(), {
      title: 'Id',
      description: 'Een korte naam waarmee je in de tekst naar deze persoon verwijst.',
      examples: ['noor'],
    }),
    name: field(text(40).optional(), {
      title: 'Naam',
      description:
        'Van mensen uit de doelgroep alleen de voornaam. Verplicht, behalve als de toestemming is ingetrokken: dan staat de naam hier niet meer.',
      examples: ['Noor'],
    }),
    role: field(text(80), {
      title: 'Rol',
      description:
        'Met lidwoord en kleine letter, zodat hij in elke zin past. Trekt iemand de toestemming in, dan staat de rol er in plaats van de naam.',
      examples: ['de kweker'],
    }),
    /** true also when the source does not say it: a name less in public is the safe mistake. */
    doelgroep: field(z.boolean(), {
      title: 'Uit de doelgroep',
      description: 'Of deze persoon bij de doelgroep hoort. Weet je het niet zeker? Kies dan ja.',
    }),
    consent: field(oneOf(consents, { englishKeys: true }), {
      title: 'Toestemming',
      description: 'Waarom de naam op de site mag staan.',
    }),
  })
  .check(({ value: { name, consent }, issues }) => {
    const fail = (message: string) => issues.push({ code: 'custom', path: ['name'], input: name, message });
    if (consent === 'withdrawn' && name !== undefined) {
      fail(
        'mag hier niet meer staan: de toestemming is ingetrokken. Haal deze regel weg. Staat de naam ook in de id of in de titel van de bron? Verander die dan ook.',
      );
    }
    if (consent !== 'withdrawn' && name === undefined) fail('ontbreekt. Vul dit veld in.');
  });

/** An organisation with which the story's own organisation worked. */
export const partner = z
  .strictObject({
    id: field(slug('begrippen').optional(), {
      title: 'Organisatie',
      description:
        'Voor een partner die hier een eigen uitleg heeft. Vul dit in, of de naam hieronder: niet allebei.',
    }),
    name: field(prose(60).optional(), {
      title: 'Naam',
      description: 'Voor een partner die de bron niet bij naam noemt.',
      examples: ['een extern bureau'],
    }),
    role: field(prose(240), { title: 'Rol', description: 'Wat deze partner in dit verhaal doet.' }),
  })
  .refine((value) => (value.id === undefined) !== (value.name === undefined), {
    error:
      'heeft óf een organisatie nodig (id: een bestand in content/begrippen), óf een naam (name). Niet allebei, niet geen van beide.',
  });
