import { z } from 'zod';
import { complianceStatuses, researchKinds } from '../taxonomy.ts';
import { day, field, listOf, oneOf, optionalListOf, prose, text, webAddress } from './field.ts';

const report = z.strictObject({
  title: field(text(160), { title: 'Titel', description: 'Hoe het rapport heet.' }),
  url: field(webAddress, {
    title: 'Webadres',
    description: 'Waar iedereen het rapport kan lezen. Zonder adres telt het niet als onderbouwing.',
  }),
  on: field(day, { title: 'Datum', description: 'De dag waarop het onderzoek klaar was.' }),
  by: field(text(100), { title: 'Onderzoeker', description: 'De organisatie die het onderzoek deed.' }),
  kind: field(oneOf(researchKinds, { englishKeys: true }), {
    title: 'Soort',
    description: 'Kies het soort onderzoek. Alleen een volledig onderzoek telt voor status A of B.',
  }),
});

const deviation = z.strictObject({
  criterion: field(z.string().regex(/^[1-4]\.[1-5]\.(?:[1-9]|1[0-3])$/), {
    title: 'Criterium',
    description: 'Het nummer van het succescriterium van WCAG.',
    examples: ['1.4.3'],
  }),
  what: field(prose(280), {
    title: 'Wat er mis is',
    description: 'Wat niet voldoet en op welke pagina’s.',
  }),
  cause: field(prose(280), { title: 'Oorzaak', description: 'Waardoor het komt.' }),
  effect: field(prose(280), { title: 'Gevolg', description: 'Wie er last van heeft, en hoe.' }),
  alternative: field(prose(280).optional(), {
    title: 'Andere weg',
    description: 'Hoe iemand die er last van heeft toch bij de inhoud komt.',
  }),
  measure: field(prose(280), { title: 'Maatregel', description: 'Wat jullie eraan doen.' }),
  by: field(day, { title: 'Klaar op', description: 'De dag waarop het is opgelost.' }),
});

/**
 * content/toegankelijkheid.yaml: what the accessibility statement says, by the nine steps of the Dutch form
 * (digitoegankelijk.nl, invulassistent): the channel, its addresses, the questions that give the status, reports, deviations,
 * measures, contact, signature, publication. Who publishes and where to write stand in content/site.yaml; an address is
 * SITE_URL.
 */
export const accessibilitySchema = field(
  z.strictObject({
    status: field(oneOf(complianceStatuses, { englishKeys: true }), {
      title: 'Status',
      description:
        'De nalevingsstatus. A en B mogen alleen met een volledig onderzoek van hoogstens 36 maanden oud.',
    }),
    reports: field(optionalListOf(report), {
      title: 'Onderzoeken',
      description: 'De rapporten waar de status op rust. Zijn er geen? Laat dit dan leeg.',
    }),
    planned: field(day.optional(), {
      title: 'Gepland onderzoek',
      description:
        'De dag waarop een volledig onderzoek begint. Verplicht bij status C, hoogstens zes maanden na “Nagekeken op”.',
    }),
    deviations: field(optionalListOf(deviation), {
      title: 'Afwijkingen',
      description: 'Alles wat het onderzoek vond en wat nog niet is opgelost, per criterium.',
    }),
    measures: field(listOf(prose(240)), {
      title: 'Maatregelen',
      description: 'Wat jullie doen om de site toegankelijk te houden. Elk punt in één zin.',
    }),
    signed: field(
      z
        .strictObject({
          name: field(text(80), { title: 'Naam', description: 'Wie tekent voor gezien en akkoord.' }),
          role: field(text(80), { title: 'Functie', description: 'De functie van wie tekent.' }),
          on: field(day, { title: 'Getekend op', description: 'De dag waarop dat was.' }),
        })
        .optional(),
      {
        title: 'Getekend',
        description: 'Wie de verklaring heeft getekend. Verplicht bij status A, B en C.',
        mayNamePeople: true,
      },
    ),
    reviewed: field(day, {
      title: 'Nagekeken op',
      description: 'De dag waarop iemand de verklaring voor het laatst heeft nagelopen. Doe dat elk jaar.',
    }),
  }),
  {
    title: 'Toegankelijkheid',
    description: 'De toegankelijkheidsverklaring van deze site, volgens het Nederlandse model.',
  },
);

export type AccessibilityStatement = z.infer<typeof accessibilitySchema>;
