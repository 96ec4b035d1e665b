const format = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2019-01" as a reader says it: "januari 2019". */
export function monthInWords(month: string): string {
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

const dayFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** "2026-11-22" as a reader says it: "22 november 2026". */
export function dayInWords(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** A day or a month as a reader says it. */
export function dayOrMonthInWords(date: string): string {
  return date.length === '2026-01'.length ? monthInWords(date) : dayInWords(date);
}
