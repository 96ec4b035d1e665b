import { z } from 'zod';
import { field, listOf, month, prose, slug } from './field.ts';

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
});

const question = z.strictObject({
  id: lastingId,
  question: field(prose(80), { title: 'Vraag', description: 'De vraag zoals wij hem stellen.' }),
  why: field(prose(200), { title: 'Waarom', description: 'Waarom wij dit vragen.' }),
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
    decidesTies: field(slug('question'), {
      title: 'Vraag die beslist',
      description:
        'Staan twee aanpakken gelijk, dan komt de aanpak vooraan die bij deze vraag meer punten kreeg.',
    }),
    questions: field(z.array(question).min(2), {
      title: 'Vragen',
      description: 'De vragen, op volgorde.',
    }),
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
});

/** Without one of these answers the approach does not come into view. */
export const condition = z.strictObject({
  reason: field(prose(120), {
    title: 'Reden',
    description: 'Maakt de zin “Past nu niet, want …” af, zonder punt aan het eind.',
  }),
  anyOf: field(listOf(z.strictObject(answerOf)), {
    title: 'Een van deze antwoorden',
    description: 'Na een van deze antwoorden past de aanpak wel.',
  }),
});

export type Fit = z.infer<typeof fit>;
export type Condition = z.infer<typeof condition>;
