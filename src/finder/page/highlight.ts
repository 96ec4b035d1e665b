import type { AnsweredTerm } from '../search/postings.ts';
import { stemsOfTerm, termOf } from '../search/query.ts';
import { stem } from '../words/stem.ts';
import { wordsIn } from '../words/word.ts';

const name = 'gevonden';

/**
 * Highlights the words of a query in the titles, names, summaries and labels of cards, where the browser supports the
 * CSS Custom Highlight API. A card with such a word gets `data-highlighted`.
 */
export function highlight(cards: readonly HTMLElement[], terms: readonly AnsweredTerm[]): void {
  const stems = new Set(terms.flatMap((term) => [...stemsOfTerm(term)]));
  const ranges = cards.flatMap((card) => {
    const own = stems.size === 0 ? [] : rangesIn(card, stems);
    card.toggleAttribute('data-highlighted', own.length > 0);
    return own;
  });
  if (typeof Highlight === 'undefined') return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

function rangesIn(card: HTMLElement, stems: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.parentElement?.closest('[data-excerpt], .cover') !== null) continue;
    for (const { text, at } of wordsIn(node.textContent ?? '')) {
      if (!isMatch(text, stems)) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      ranges.push(range);
    }
  }
  return ranges;
}

function isMatch(word: string, stems: ReadonlySet<string>): boolean {
  return stemsOf(word).some((one) => stems.has(one));
}

const known = new Map<string, string[]>();

/** The stems that match a word, and those of the pieces between its hyphens. */
function stemsOf(word: string): string[] {
  const stems =
    known.get(word) ?? [word, ...word.split(/[-‑]/)].flatMap((piece) => termOf(piece).forms).map(stem);
  known.set(word, stems);
  return stems;
}
