const conjunction = new Intl.ListFormat('nl', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('nl', { type: 'disjunction' });

/** "A", "A en B", "A, B en C". */
export function enumeration(names: Iterable<string>): string {
  return conjunction.format(names);
}

/** "A", "A of B", "A, B of C". */
export function alternatives(names: Iterable<string>): string {
  return disjunction.format(names);
}
