import { z } from 'zod';
import { bases, type Entry, guidanceLevels, paces, payers, sizes } from '../taxonomy.ts';
import { field, listOf, oneOf, optionalListOf, prose, slug } from './field.ts';

/** A cell of the table of approaches: a short value, and where it comes from. */
function cell<Value extends z.ZodType>(value: Value, description: string) {
  return z
    .strictObject({
      is: field(value, { title: 'Waarde', description }),
      basis: field(oneOf(bases), {
        title: 'Herkomst',
        description: 'Kies bron als een verhaal het zo zegt, en redactie als wij het eruit opmaken.',
      }),
      stories: field(optionalListOf(slug('verhalen')), {
        title: 'Verhalen',
        description: 'De verhalen waar de waarde op rust. Komt zij uit de bron, noem er dan minstens één.',
      }),
    })
    .refine(({ basis, stories }) => basis !== 'bron' || stories.length > 0, {
      path: ['stories'],
      error: 'ontbreekt: wat uit de bron komt, noemt minstens één verhaal.',
    })
    .optional();
}

function level<Key extends string>(list: Record<Key, Entry>, description: string) {
  return cell(oneOf(list), description);
}

/** An approach in the table of all approaches. What the stories do not tell is left out: the table says so. */
export const glance = z.strictObject({
  pays: field(cell(listOf(oneOf(payers)), 'Een of meer uit de lijst.'), {
    title: 'Wie betaalt',
    description: 'Wie de plekken betaalde.',
  }),
  guidance: field(level(guidanceLevels, 'Eén uit de lijst.'), {
    title: 'Begeleiding',
    description: 'Hoeveel begeleiding er was.',
  }),
  size: field(level(sizes, 'Eén uit de lijst: het grootste voorbeeld telt.'), {
    title: 'Omvang',
    description: 'Hoeveel plekken het waren.',
  }),
  pace: field(level(paces, 'Eén uit de lijst.'), {
    title: 'Tempo',
    description: 'Hoe lang het duurde, volgens de verhalen.',
  }),
  asks: field(cell(prose(60), 'In een paar woorden.'), {
    title: 'Wat het vraagt',
    description: 'Wat of wie er vooral nodig is.',
  }),
});

export type GlanceData = z.infer<typeof glance>;
