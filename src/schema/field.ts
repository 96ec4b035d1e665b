import { z } from 'astro/zod';
import { slugPattern } from '../slug.ts';
import { type Entry, keysOf } from '../taxonomy.ts';

/** Text without line breaks at its ends; `max` counts characters, as a reader sees them. */
export function text(max: number) {
  return z.string().trim().min(1).max(max);
}

/** One of a closed list; the labels travel along so that a message can recognise a label as well. */
export function oneOf<Key extends string>(list: Record<Key, Entry>) {
  return z.enum(keysOf(list)).meta({ labels: list });
}

/** At least one item, none of them twice. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1).check(noDoubles);
}

/** A list that may stay empty or be left out. */
export function optionalListOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).check(noDoubles).default([]);
}

/** The name of another file of the library, without folder and extension. */
export const slug = z.string().regex(slugPattern).meta({ format: 'slug' });

/**
 * A day, year-month-day. Astro's YAML reader turns an unquoted date into a Date before the schema sees it,
 * ours (the content check) leaves it as written; both end as text.
 */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** A month, year-month: as precise as the sources are about the date of their facts. */
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ format: 'month' });

/** A month or, where the source gives no month, a year. */
export const monthOrYear = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
  .meta({ format: 'monthOrYear' });

/** An address on the web; anything but http and https is refused. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: /\./ });

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
