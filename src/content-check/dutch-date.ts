import { monthInWords } from '../dutch/month.ts';

/** Turns 31-1-2026 into 2026-01-31; undefined for anything else, or a day that does not exist. */
export function isoDayFromDutch(found: string): string | undefined {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(found);
  if (match === null) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : undefined;
}

/** Turns 1-2019, 2019-1 and "januari 2019" into 2019-01; undefined for anything else, or a month that does not exist. */
export function isoMonthFromDutch(found: string): string | undefined {
  const yearFirst = /^(\d{4})[-/](\d{1,2})$/.exec(found);
  const yearLast = /^(\d{1,2}|\p{L}+)[-/ ](\d{4})$/u.exec(found);
  const [year, month] = yearFirst ? [yearFirst[1], yearFirst[2]] : [yearLast?.[2], yearLast?.[1]];
  const said = month?.toLowerCase();
  const number = months.findIndex((name, index) => name === said || index + 1 === Number(said)) + 1;
  return year === undefined || number === 0 ? undefined : isoMonth(year, number);
}

const months = Array.from(
  { length: 12 },
  (_, index) => monthInWords(isoMonth('2000', index + 1)).split(' ')[0],
);

function isoMonth(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
