import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a writer most likely meant, or undefined when none is near. `candidates` maps each
 * answer to the words by which it may be recognised (its own name, a label).
 */
export function suggest(
  found: string,
  candidates: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const wanted = fold(found);
  if (wanted === '') return undefined;
  let best: { answer: string; score: number } | undefined;
  for (const [answer, words] of candidates) {
    for (const word of words) {
      const score = nearness(wanted, fold(word));
      if (score !== undefined && (best === undefined || score < best.score)) best = { answer, score };
    }
  }
  return best?.answer;
}

/** The nearest of a list of names. */
export function suggestName(found: string, names: Iterable<string>): string | undefined {
  return suggest(found, new Map([...names].map((name) => [name, [name]])));
}

/** The nearest of a list of names, as the field of a problem. */
export function near(wanted: string, known: readonly string[]): { suggestion?: string } {
  const suggestion = suggestName(wanted, known);
  return suggestion === undefined ? {} : { suggestion };
}

/** 0 for the same word, more for further away, undefined for a different word. */
function nearness(wanted: string, word: string): number | undefined {
  if (wanted !== word && letters(wanted) === letters(word)) return 0.25;
  const edits = distance(wanted, word);
  const longest = Math.max(wanted.length, word.length);
  if (edits <= Math.max(1, Math.floor(longest * 0.4))) return edits / longest;
  const shortest = Math.min(wanted.length, word.length);
  if (shortest >= 3 && (word.startsWith(wanted) || wanted.startsWith(word))) return 0.5;
  return undefined;
}

/** In alphabetical order: the same for "uvw" and "uwv", which differ by two letters that changed places. */
function letters(word: string): string {
  return [...word].sort().join('');
}

/** Without case, accents and separators, so that "Noord Brabant" is near "noord-brabant". */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}
