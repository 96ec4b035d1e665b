/** Says how many approaches are ticked, and what to do next. */
export function countText(chosen: number): string {
  if (chosen === 0) return 'Nog geen aanpak aangevinkt.';
  return chosen === 1
    ? '1 aanpak aangevinkt. Kies er nog een om te vergelijken.'
    : `${chosen} aanpakken aangevinkt.`;
}

/** The heading above the approaches that stand side by side. */
export function comparedText(chosen: number): string {
  return chosen === 1 ? '1 aanpak' : `${chosen} aanpakken naast elkaar`;
}
