/**
 * Which approaches are compared, from the address `?aanpak=…&aanpak=…`: known ones, in the order of the
 * list, each once. None chosen means all.
 */
export function readChoice(search: string, known: readonly string[]): string[] {
  const asked = new Set(new URLSearchParams(search).getAll('aanpak'));
  return known.filter((id) => asked.has(id));
}

/** The query string of a choice, with its question mark; empty for none. */
export function writeChoice(chosen: readonly string[]): string {
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen.map((id) => ['aanpak', id]))}`;
}

/** What the live region says. */
export function choiceText(chosen: number, total: number): string {
  if (chosen === 0) return `Alle ${total} aanpakken.`;
  return chosen === 1
    ? `1 aanpak gekozen. Kies er nog een om te vergelijken.`
    : `${chosen} aanpakken naast elkaar.`;
}
