import type { AnsweredTerm } from '../search/found.ts';
import { termOf } from '../search/query.ts';
import { stem, wordsIn } from '../words/word.ts';

const name = 'gevonden';

/**
 * Marks the words that were found in titles, names, summaries and labels, where the browser can do that without
 * changing the page. A card with such a word gets `data-highlighted`.
 */
export function highlight(cards: readonly HTMLElement[], terms: readonly AnsweredTerm[]): void {
  const stems = new Set(
    terms
      .flatMap(({ typed, instead }) =>
        [typed, ...(instead?.words ?? [])].flatMap((word) => termOf(word).forms),
      )
      .map(stem),
  );
  const ranges = cards.flatMap((card) => {
    const found = stems.size === 0 ? [] : rangesIn(card, stems);
    card.toggleAttribute('data-highlighted', found.length > 0);
    return found;
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
      if (!isFound(text, stems)) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      ranges.push(range);
    }
  }
  return ranges;
}

function isFound(word: string, stems: ReadonlySet<string>): boolean {
  return stemsOf(word).some((one) => stems.has(one));
}

const known = new Map<string, string[]>();

/** The stems by which a word is found, also by a part of it behind or before a hyphen. */
function stemsOf(word: string): string[] {
  const stems =
    known.get(word) ?? [word, ...word.split(/[-‑]/)].flatMap((piece) => termOf(piece).forms).map(stem);
  known.set(word, stems);
  return stems;
}
