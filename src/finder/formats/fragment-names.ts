/**
 * The shortest unique prefixes of the names of Pagefind's fragments, in their order: names are hashes, which hardly
 * compress. `names` are all different; "nl_b73cfc8" becomes "b73cf".
 */
export function shortened(names: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const name of names) {
    for (const prefix of prefixes(name)) uses.set(prefix, (uses.get(prefix) ?? 0) + 1);
  }
  return names.map((name) => prefixes(name).find((prefix) => uses.get(prefix) === 1) ?? hashIn(name));
}

/** The value of the fragment with this name, from a map by shortened names; undefined when it has none. */
export function byShortened<Value>(name: string, values: ReadonlyMap<string, Value>): Value | undefined {
  const hash = hashIn(name);
  // The longest prefix first: one hash may be a prefix of another.
  for (let length = hash.length; length > 0; length--) {
    const value = values.get(hash.slice(0, length));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The prefixes of a hash: "b", "b7" and "b73" of "nl_b73". */
function prefixes(name: string): string[] {
  const hash = hashIn(name);
  return [...hash].map((_, index) => hash.slice(0, index + 1));
}

function hashIn(name: string): string {
  return name.slice(name.indexOf('_') + 1);
}
