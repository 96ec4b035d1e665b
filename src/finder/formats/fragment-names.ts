/**
 * The names of Pagefind's fragments, each as far as it takes to tell it from the others: they are hashes, which hardly
 * compress. `names` are all different; "nl_b73cfc8" becomes "b73cf".
 */
export function shortened(names: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const name of names) {
    for (const begin of beginnings(name)) uses.set(begin, (uses.get(begin) ?? 0) + 1);
  }
  return names.map((name) => beginnings(name).find((begin) => uses.get(begin) === 1) ?? hashOf(name));
}

/** Which value belongs to the fragment of this name, by the shortened names; undefined when none does. */
export function byShortened<Value>(name: string, values: ReadonlyMap<string, Value>): Value | undefined {
  const hash = hashOf(name);
  // The longest first: one hash may be the beginning of another.
  for (let length = hash.length; length > 0; length--) {
    const value = values.get(hash.slice(0, length));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** "nl_b73" begins with "b", "b7" and "b73". */
function beginnings(name: string): string[] {
  const hash = hashOf(name);
  return [...hash].map((_, index) => hash.slice(0, index + 1));
}

function hashOf(name: string): string {
  return name.slice(name.indexOf('_') + 1);
}
