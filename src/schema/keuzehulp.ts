import { z } from 'zod';
import { doelgroepen, priorities, roles } from '../taxonomy.ts';
import { field, listOf, month, oneOf, optionalListOf, prose, slug } from './field.ts';

const lastingId = field(slug(), {
  title: 'Id',
  description: 'Staat in adressen die mensen bewaren: verander hem niet.',
});

const answer = z.strictObject({
  id: lastingId,
  label: field(prose(80), { title: 'Antwoord', description: 'Wat iemand kiest.' }),
  consequence: field(prose(120), {
    title: 'Gevolg',
    description: 'Wat dit antwoord betekent voor de uitkomst, in één zin.',
  }),
  doelgroepen: field(optionalListOf(oneOf(doelgroepen)), {
    title: 'Doelgroepen',
    description: 'Van de pagina van deze doelgroepen opent de keuzehulp met dit antwoord ingevuld.',
  }),
  trait: field(slug().optional(), {
    title: 'Kenmerk',
    description:
      'Antwoorden op verschillende vragen die hetzelfde zeggen, krijgen hetzelfde kenmerk. Samen tellen zij één keer, met het zwaarste gewicht.',
  }),
  doubleIn: field(oneOf(roles).optional(), {
    title: 'Telt dubbel in',
    description: 'In dit onderdeel van het pakket telt het antwoord dubbel: daar begint het mee.',
  }),
  changeable: field(z.boolean().default(true), {
    title: 'Te kiezen',
    description:
      'Een organisatie kan hiervoor kiezen. Zo niet, dan noemt de keuzehulp dit antwoord nooit als iets dat de uitslag zou veranderen.',
  }),
});

const question = z.strictObject({
  id: lastingId,
  question: field(prose(80), { title: 'Vraag', description: 'De vraag zoals wij hem stellen.' }),
  why: field(prose(200), { title: 'Waarom', description: 'Waarom wij dit vragen.' }),
  changeable: field(z.boolean(), {
    title: 'Te veranderen',
    description:
      'Een organisatie kan dit zelf veranderen. Haar vorm en de mensen die zij wil bereiken, zijn dat niet.',
  }),
  answers: field(z.array(answer).min(2), {
    title: 'Antwoorden',
    description: '“Dat weet ik nog niet” hoort vanzelf bij elke vraag: schrijf dat dus niet op.',
  }),
});

/** content/keuzehulp.yaml: the questions. Which answers speak for an approach stands with the approach. */
export const keuzehulpSchema = field(
  z.strictObject({
    version: field(z.int().min(1), {
      title: 'Versie',
      description:
        'Maak hem één hoger als er een vraag of antwoord bij komt of weggaat. Hij staat in adressen.',
    }),
    setBy: field(prose(120), {
      title: 'Vastgesteld door',
      description: 'Wie de vragen en de gewichten vaststelde.',
    }),
    setOn: field(month, {
      title: 'Vastgesteld in',
      description: 'De maand waarin een vraag of een gewicht voor het laatst veranderde.',
    }),
    questions: field(z.array(question).min(2), {
      title: 'Vragen',
      description: 'De vragen, op volgorde.',
    }),
    heaviest: field(
      z.strictObject({
        question: field(prose(80), { title: 'Vraag', description: 'De vraag zoals wij hem stellen.' }),
        why: field(prose(200), { title: 'Waarom', description: 'Waarom wij dit vragen.' }),
      }),
      {
        title: 'Als het dicht bij elkaar ligt',
        description:
          'De extra vraag die alleen kiest tussen aanpakken die gelijk staan. De antwoorden zijn de lijst van wat het zwaarst kan wegen.',
      },
    ),
  }),
  { title: 'Keuzehulp', description: 'De vragen van de keuzehulp.' },
);

export type KeuzehulpData = z.infer<typeof keuzehulpSchema>;

/** An answer of the keuzehulp, by its ids. */
const answerOf = {
  question: field(slug('question'), { title: 'Vraag', description: 'De vraag van de keuzehulp.' }),
  answer: field(slug('answer'), { title: 'Antwoord', description: 'Het antwoord op die vraag.' }),
};

/** One answer that speaks for an approach, and the story that shows it. */
export const fit = z.strictObject({
  ...answerOf,
  weight: field(z.int().min(1).max(3), {
    title: 'Gewicht',
    description: '1 telt licht mee, 2 duidelijk en 3 sterk.',
  }),
  story: field(slug('verhalen'), {
    title: 'Verhaal',
    description: 'Het verhaal dat het laat zien. Dat verhaal noemt deze aanpak zelf ook.',
  }),
  because: field(prose(140), {
    title: 'Omdat',
    description: 'Wat dat verhaal laat zien, in een of twee zinnen.',
  }),
  role: field(oneOf(roles).optional(), {
    title: 'Onderdeel',
    description:
      'Alleen voor een aanpak met twee onderdelen: in welk van de twee dit telt. Laat je dit weg, dan in beide.',
  }),
});

/** A part of the package that an approach can be. */
export const partOfPackage = z.strictObject({
  role: field(oneOf(roles), { title: 'Onderdeel', description: 'Welk deel van het pakket deze aanpak is.' }),
  inPackage: field(prose(60), {
    title: 'In het pakket',
    description:
      'Maakt met de andere onderdelen de zin “Begin …” af, zonder punt: “in een team met eigen leiding”.',
  }),
});

/** Something that can weigh heaviest and that an approach is strong in, with the story that shows it. */
export const strength = z.strictObject({
  priority: field(oneOf(priorities), { title: 'Waarin', description: 'Waar deze aanpak sterk in is.' }),
  story: field(slug('verhalen'), { title: 'Verhaal', description: 'Het verhaal dat het laat zien.' }),
  because: field(prose(140), { title: 'Omdat', description: 'Wat dat verhaal laat zien, in één zin.' }),
});

/** What must be so for an approach: one of these answers. */
export const condition = z.strictObject({
  reason: field(prose(120), {
    title: 'Reden',
    description:
      'Maakt een zin af, zonder punt aan het eind. Bij een voorwaarde is dat “Past nu niet, want …”, bij iets om eerst te regelen “Regel eerst …”.',
  }),
  anyOf: field(listOf(z.strictObject(answerOf)), {
    title: 'Een van deze antwoorden',
    description: 'Na een van deze antwoorden past de aanpak wel.',
  }),
});

export type Fit = z.infer<typeof fit>;
export type Condition = z.infer<typeof condition>;
export type PartOfPackage = z.infer<typeof partOfPackage>;
export type Strength = z.infer<typeof strength>;
