import { ownParameters } from './own-parameters.ts';

/**
 * The values that were chosen from a list, from a query string such as `?aanpak=…&aanpak=…`: those of `name` that are
 * known, in the order of the list, each once. An empty choice means all.
 */
export function readChoice(search: string, name: string, known: readonly string[]): string[] {
  const asked = new Set(ownParameters(search, [name]).getAll(name));
  return known.filter((id) => asked.has(id));
}

/** The query string of a choice, with its question mark; empty for none. */
export function writeChoice(name: string, chosen: readonly string[]): string {
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen.map((id) => [name, id]))}`;
}
