const format = new Intl.ListFormat('nl', { type: 'conjunction' });

/** "A", "A en B", "A, B en C". */
export function enumeration(names: Iterable<string>): string {
  return format.format(names);
}
