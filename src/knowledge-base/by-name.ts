/**
 * Compares by name, as a Dutch reader looks things up, and by id where names are equal: two stories of one
 * organisation have one order too.
 */
export function byName<Thing extends { id: string }>(
  nameOf: (thing: Thing) => string,
): (a: Thing, b: Thing) => number {
  return (a, b) => nameOf(a).localeCompare(nameOf(b), 'nl') || (a.id < b.id ? -1 : 1);
}
