import { distance } from 'fastest-levenshtein';

/** In how many edits one word becomes the other; two neighbouring letters that changed places count as one. */
export function edits(word: string, other: string): number {
  return swapped(word, other) ? 1 : distance(word, other);
}

/** The candidate that costs least, the first of equals; undefined when `costOf` knows a cost for none. */
export function nearest<Candidate>(
  candidates: Iterable<Candidate>,
  costOf: (candidate: Candidate) => number | undefined,
): Candidate | undefined {
  let best: { candidate: Candidate; cost: number } | undefined;
  for (const candidate of candidates) {
    const cost = costOf(candidate);
    if (cost !== undefined && (best === undefined || cost < best.cost)) best = { candidate, cost };
  }
  return best?.candidate;
}

/** Whether two neighbouring letters changed places: two edits for the distance, one slip for a hand. */
function swapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const from = [...word].findIndex((letter, index) => letter !== other[index]);
  if (from < 0) return false;
  const turned = `${word.slice(0, from)}${word[from + 1] ?? ''}${word[from] ?? ''}${word.slice(from + 2)}`;
  return turned === other;
}
