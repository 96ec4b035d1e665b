const format = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2019-01" as a reader says it: "januari 2019". */
export function monthInWords(month: string): string {
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
