import { z } from 'zod';
import { codePattern } from '../short-links/code.ts';
import { longestSlug, slugPattern } from '../slug.ts';
import { type Entry, keysOf } from '../taxonomy.ts';
import type { FieldFacts, Target, ValueFacts } from './facts.ts';

/** A field or a whole kind, with what an editor is told about it. The check of `schema` itself stays as it is. */
export function field<Schema extends z.ZodType>(schema: Schema, facts: FieldFacts): Schema {
  return schema.meta({ ...facts });
}

/** Text without line breaks at its ends; `max` counts characters, as a reader sees them. */
export function text(max: number) {
  return z.string().trim().min(1).max(max);
}

/** Running text in our own words, as long as `text` allows. */
export function prose(max: number) {
  return withFacts(text(max), { prose: true });
}

/** One of a closed list, with what a reader sees of each value. */
export function oneOf<Key extends string>(
  list: Record<Key, Entry>,
  facts: Pick<ValueFacts, 'englishKeys'> = {},
) {
  const keys = keysOf(list);
  return withFacts(z.enum(keys), { enumDescriptions: keys.map((key) => list[key].label), ...facts });
}

/** At least one item, none of them twice. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1).check(noDoubles);
}

/** A list that may stay empty or be left out; `most` is how many items it may have. */
export function optionalListOf<Item extends z.ZodType>(item: Item, most?: number) {
  const list = z.array(item);
  return (most === undefined ? list : list.max(most)).check(noDoubles).default([]);
}

/** A name that can stand in an address; `refersTo` says what it must be the name of, if of anything. */
export function slug(refersTo?: Target) {
  const facts: ValueFacts = { format: 'slug' };
  return withFacts(
    z.string().max(longestSlug).regex(slugPattern),
    refersTo === undefined ? facts : { ...facts, refersTo },
  );
}

/** A day, year-month-day. */
export const day = z.iso.date();

/** A month, year-month: as precise as the sources are about the date of their facts. */
export const month = withFacts(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), { format: 'month' });

/** A month or, where the source gives no month, a year. */
export const monthOrYear = withFacts(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), {
  format: 'month or year',
});

/** A day or, where nobody knows the day, a month. */
export const dayOrMonth = withFacts(
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/)
    .refine((date) => date.length < '2026-01-31'.length || day.safeParse(date).success, {
      error: 'is een dag die niet bestaat.',
    }),
  { format: 'day or month' },
);

/** An address on the web; anything but http and https is refused. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: /\.[a-z][a-z0-9-]*$/i });

/** The code in a short link. */
export const shortCode = withFacts(z.string().regex(codePattern), { format: 'short code' });

/** A telephone number in the Netherlands, written as people read it. */
export const phoneNumber = withFacts(z.string().regex(/^(?:(?:0|\+31 )\d(?: ?\d){8}|14(?: ?\d){3})$/), {
  format: 'phone',
});

/** Writes down what holds for a value. */
export function withFacts<Schema extends z.ZodType>(schema: Schema, facts: ValueFacts): Schema {
  return schema.meta({ ...facts });
}

function noDoubles(payload: z.core.ParsePayload<unknown[]>): void {
  const seen = new Set<string>();
  payload.value.forEach((item, index) => {
    const key = JSON.stringify(item);
    if (seen.has(key)) {
      payload.issues.push({
        code: 'custom',
        input: item,
        path: [index],
        message: 'staat twee keer in deze lijst. Haal er één weg.',
      });
    }
    seen.add(key);
  });
}
