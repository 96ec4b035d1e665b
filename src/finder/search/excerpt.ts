import { closing, opening } from '../formats/expansion-marks.ts';
import type { Fragment } from './pagefind-engine.ts';

/** Where the words were found, as a reader sees it. */
export interface Excerpt {
  /** The text around them, in pieces. */
  pieces: { text: string; found: boolean }[];
  /** The section of the story it stands in, when it has one. */
  section: { id: string; title: string } | undefined;
}

const length = 28;

/**
 * The piece of an indexed page that holds most of the words. `places` has for each word of the query where it
 * stands, counted in words of the page; a word that is only an added other word points at what it stands behind.
 */
export function excerptOf(fragment: Fragment, places: readonly (readonly number[])[]): Excerpt | undefined {
  const words = fragment.raw_content.split(/\s+/);
  const terms = new Map<number, Set<number>>();
  places.forEach((own, term) => {
    for (const place of own) {
      const shown = shownWord(words, place);
      terms.set(shown, (terms.get(shown) ?? new Set()).add(term));
    }
  });
  const marked = [...terms.keys()].filter((place) => place >= 0).sort((a, b) => a - b);
  const start = bestStart(marked, terms);
  if (start === undefined) return undefined;
  const from = Math.max(0, start - 6);
  const pieces: Excerpt['pieces'] = [];
  for (let place = from, left = length; place < words.length && left > 0; place++) {
    const word = words[place] ?? '';
    if (isAdded(word)) {
      // The full stop of a sentence stands behind the last added word.
      const last = pieces.at(-1);
      if (last !== undefined) last.text += decode(word.slice(word.lastIndexOf(closing) + 1));
      continue;
    }
    left -= 1;
    const found = terms.has(place);
    const last = pieces.at(-1);
    const text = decode(word);
    if (last !== undefined && last.found === found) last.text += ` ${text}`;
    else pieces.push({ text, found });
  }
  return { pieces, section: sectionAt(fragment, start) };
}

/** The place from which a stretch of the text holds the most different words, and then the most words. */
function bestStart(marked: readonly number[], terms: ReadonlyMap<number, Set<number>>): number | undefined {
  let best: { place: number; score: number } | undefined;
  for (const place of marked) {
    const within = marked.filter((other) => other >= place && other < place + length - 6);
    const different = new Set(within.flatMap((other) => [...(terms.get(other) ?? [])]));
    const score = different.size * 100 + within.length;
    if (best === undefined || score > best.score) best = { place, score };
  }
  return best?.place;
}

function shownWord(words: readonly string[], place: number): number {
  let shown = place;
  while (shown >= 0 && isAdded(words[shown] ?? '')) shown -= 1;
  return shown;
}

/** An added word may have the full stop of its sentence behind it. */
function isAdded(word: string): boolean {
  return word.startsWith(opening);
}

function sectionAt({ anchors }: Fragment, place: number): Excerpt['section'] {
  const heading = anchors
    .filter(({ element, location }) => /^h[23]$/.test(element) && location <= place)
    .sort((a, b) => a.location - b.location)
    .at(-1);
  if (heading === undefined) return undefined;
  const title = heading.text
    .split(/\s+/)
    .filter((word) => !isAdded(word))
    .join(' ');
  return { id: heading.id, title: decode(title) };
}

/** Pagefind encodes these two, and leaves its punctuation behind an added word: "werk ⟪arbeid⟫." */
function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(closing, '');
}
