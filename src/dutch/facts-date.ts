import { monthInWords } from './month.ts';

/** Of when the facts of a story are: a month ("2019-01") or a year ("2019"), and who says so. */
export interface FactsDate {
  asOf: string;
  asOfBasis: 'bron' | 'redactie';
}

/** That date as a reader says it, and that it is assumed when it is: "januari 2019", "rond 2019 (onze aanname)". */
export function factsDateInWords({ asOf, asOfBasis }: FactsDate): string {
  const date = dateInWords(asOf);
  return asOfBasis === 'redactie' ? `rond ${date} (onze aanname)` : date;
}

/** A month or a year as a reader says it: "januari 2019", "2019". */
export function dateInWords(date: string): string {
  return hasMonth(date) ? monthInWords(date) : date;
}

/** Whether a date says the month, and not the year alone. */
export function hasMonth(date: string): boolean {
  return date.includes('-');
}
