import { fold } from '../dutch/fold.ts';
import { edits, nearest } from '../dutch/nearest.ts';

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
  const words = [...candidates].flatMap(([answer, known]) => known.map((word) => ({ answer, word })));
  return nearest(words, ({ word }) => nearness(wanted, fold(word)))?.answer;
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
  const longest = Math.max(wanted.length, word.length);
  const cost = edits(wanted, word);
  if (cost <= Math.max(1, Math.floor(longest * 0.4))) return cost / longest;
  const shortest = Math.min(wanted.length, word.length);
  if (shortest >= 3 && (word.startsWith(wanted) || wanted.startsWith(word))) return 0.5;
  return undefined;
}
