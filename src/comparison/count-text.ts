/** Says how many approaches stand side by side; 0 chosen means all. */
export function countText(chosen: number, total: number): string {
  if (chosen === 0) return `Alle ${total} aanpakken.`;
  return chosen === 1
    ? `1 aanpak gekozen. Kies er nog een om te vergelijken.`
    : `${chosen} aanpakken naast elkaar.`;
}
