import { closing, opening } from '../formats/expansion-marks.ts';
import type { PageText } from '../formats/page-text.ts';
import { stem } from '../words/stem.ts';
import { foldWord } from '../words/word.ts';

/** The passage of a page that holds the words of a query. */
export interface Excerpt {
  /** Its text, in pieces that are a match or lie between matches. */
  pieces: { text: string; isMatch: boolean }[];
  /** The last heading with an id above it; undefined when there is none. */
  section: { id: string; title: string } | undefined;
}

/** In words. */
const length = 28;
const near = 3;

/**
 * The passage of a story that holds most of the words, or undefined when it holds none. `positions` has for
 * each word of the query its positions in the page, counted in words; the position of an expansion counts for the
 * word that it follows. What a reader sees already (`seen`) is passed over, and so is a word without one of the stems
 * of its word of the query (`stems`, where they are known): the positions hold words that only begin so.
 */
export function excerptOf(
  { text, headings }: PageText,
  positions: readonly (readonly number[])[],
  seen = '',
  stems: readonly ReadonlySet<string>[] = [],
): Excerpt | undefined {
  const words = text.split(/\s+/);
  const terms = new Map<number, Set<number>>();
  positions.forEach((own, term) => {
    for (const position of own) {
      if (stems[term]?.has(stem(foldWord(words[position] ?? ''))) === false) continue;
      const shown = shownWord(words, position);
      terms.set(shown, (terms.get(shown) ?? new Set()).add(term));
    }
  });
  const matches = [...terms.keys()]
    .filter((position) => position >= 0 && !seen.includes(around(words, position)))
    .sort((a, b) => a - b);
  const start = bestStart(matches, terms);
  if (start === undefined) return undefined;
  const from = Math.max(0, start - 6);
  const pieces: Excerpt['pieces'] = [];
  for (let position = from, left = length; position < words.length && left > 0; position++) {
    const word = words[position] ?? '';
    if (isExpansion(word)) {
      // The full stop of a sentence follows the last expansion.
      const last = pieces.at(-1);
      if (last !== undefined) last.text += word.slice(word.lastIndexOf(closing) + 1);
      continue;
    }
    left -= 1;
    const isMatch = terms.has(position);
    const last = pieces.at(-1);
    const shown = withoutMark(word);
    if (last !== undefined && last.isMatch === isMatch) last.text += ` ${shown}`;
    else pieces.push({ text: shown, isMatch });
  }
  return { pieces, section: sectionAt(headings, start) };
}

/** The words around a position, as a reader sees them. */
function around(words: readonly string[], position: number): string {
  const shown = (some: readonly string[]) => some.filter((word) => !isExpansion(word)).map(withoutMark);
  const before = shown(words.slice(Math.max(0, position - 2 * near), position)).slice(-near);
  return [...before, ...shown(words.slice(position, position + 2 * near)).slice(0, near)].join(' ');
}

/** The position from which a passage holds the most different words of the query, and then the most words. */
function bestStart(matches: readonly number[], terms: ReadonlyMap<number, Set<number>>): number | undefined {
  let best: { position: number; score: number } | undefined;
  for (const position of matches) {
    const within = matches.filter((other) => other >= position && other < position + length - 6);
    const different = new Set(within.flatMap((other) => [...(terms.get(other) ?? [])]));
    const score = different.size * 100 + within.length;
    if (best === undefined || score > best.score) best = { position, score };
  }
  return best?.position;
}

/** The position of the word that a reader sees: an expansion follows the word to which it belongs. */
function shownWord(words: readonly string[], position: number): number {
  let shown = position;
  while (shown >= 0 && isExpansion(words[shown] ?? '')) shown -= 1;
  return shown;
}

/** An expansion may have the full stop of its sentence at its end. */
function isExpansion(word: string): boolean {
  return word.startsWith(opening);
}

function sectionAt(headings: PageText['headings'], position: number): Excerpt['section'] {
  const heading = headings.findLast(([, , at]) => at <= position);
  if (heading === undefined) return undefined;
  const [id, text] = heading;
  const title = text
    .split(/\s+/)
    .filter((word) => !isExpansion(word))
    .join(' ');
  return { id, title: withoutMark(title) };
}

/** Drops the mark before punctuation: "werk ⟪arbeid⟫." */
function withoutMark(text: string): string {
  return text.replaceAll(closing, '');
}
