import { countedStories } from '../dutch/counted-stories.ts';
import { dateInWords, type FactsDate, hasMonth } from '../dutch/facts-date.ts';

/** What a booklet of so many stories is called; 0 is one that is still to be made. */
export function titleText(count: number): string {
  return count === 0 ? 'Maak je eigen bundel' : `${countedStories(count)} voor jou`;
}

/** Says how many stories are in the booklet. */
export function countText(count: number): string {
  return count === 0 ? 'Je hebt nog niets gekozen.' : `${countedStories(count)} in je bundel.`;
}

/** Says that so many slugs of a link lead to no story; at least one. */
export function unknownText(count: number): string {
  return count === 1
    ? 'Eén verhaal uit de link kennen we niet. Dat is weggelaten.'
    : `${count} verhalen uit de link kennen we niet. Die zijn weggelaten.`;
}

/** Says that so many stories could not be had; at least one. */
export function missingText(count: number): string {
  const what = count === 1 ? 'Eén verhaal konden we' : `${count} verhalen konden we`;
  return `${what} niet laden. Ververs de pagina om het nog eens te proberen.`;
}

/** Says that the list of all stories could not be had. */
export const noListText =
  'We konden de lijst van alle verhalen niet laden. Ververs de pagina om het nog eens te proberen.';

/** Says of when the facts are, from the dates of the stories; at least one. */
export function factsText(dates: readonly FactsDate[]): string {
  const { first, last } = span(dates.map(({ asOf }) => asOf));
  const until = first === last ? '' : ` tot en met ${dateInWords(last)}`;
  const facts = `De feiten in deze bundel zijn van ${dateInWords(first)}${until}.`;
  const assumed = dates.filter(({ asOfBasis }) => asOfBasis === 'redactie').length;
  if (assumed === 0) return facts;
  if (assumed === dates.length) return `${facts} Dat is onze aanname: de bron noemt geen datum.`;
  return `${facts} Bij ${countedStories(assumed)} is de datum onze aanname.`;
}

/** The first and the last of these dates; one year when it holds all, and a month is missing. */
function span(dates: readonly string[]): { first: string; last: string } {
  const [first = ''] = sorted(dates, '01-31');
  const last = sorted(dates, '12').at(-1) ?? first;
  const year = first.slice(0, 4);
  const isOneYear = year === last.slice(0, 4) && !(hasMonth(first) && hasMonth(last));
  return isOneYear ? { first: year, last: year } : { first, last };
}

/** A year without a month stands where `instead` says: just behind its January, or with its December. */
function sorted(dates: readonly string[], instead: string): string[] {
  const place = (date: string) => (hasMonth(date) ? date : `${date}-${instead}`);
  return [...dates].sort((one, other) => place(one).localeCompare(place(other)));
}
