const format = new Intl.ListFormat('nl', { type: 'disjunction' });

/** "A", "A of B", "A, B of C". */
export function alternatives(names: Iterable<string>): string {
  return format.format(names);
}
