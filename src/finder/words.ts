import type { Selection } from './selection.ts';

/** What the finder says, in Dutch. Kept apart from the element so that the wording can be tested. */

/** How many stories remain, for the live region. */
export function statusText(count: number, total: number, { q }: Selection): string {
  const about = q === '' ? '' : ` bij “${q}”`;
  if (count === 0) return `Geen verhalen gevonden${about}.`;
  if (count === total && q === '') return `Alle ${total} verhalen.`;
  return `${stories(count)}${about}, van de ${total}.`;
}

/** A number with its noun: "1 verhaal", "3 verhalen". */
export function stories(count: number): string {
  return count === 1 ? '1 verhaal' : `${count} verhalen`;
}

/** One way out of an empty result, as the text of a button. */
export function wayOutText(label: string, count: number): string {
  return `Zonder “${label}”: ${stories(count)}`;
}
