/** How many suggestions there are, one at least, for the live region. */
export function suggestionText(count: number): string {
  return count === 1 ? '1 suggestie. Kies met de pijltjes.' : `${count} suggesties. Kies met de pijltjes.`;
}
