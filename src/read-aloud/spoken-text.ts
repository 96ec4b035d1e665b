import { sentencesOf } from './sentences.ts';

/** A sentence to speak, and where it is in the page. */
export interface SpokenSentence {
  text: string;
  /** One for each text node, so that a definition inside the sentence is not part of it. */
  ranges: Range[];
}

/** Elements that are not read aloud: those that say so with an attribute, and those that nobody sees. */
const skipped = '[data-read-aloud="skip"], [hidden], [aria-hidden="true"], script, style';
const block = 'h1, h2, h3, p, li, dt, dd';

/** The sentences in these elements, in their order, without skipped elements. Does not change the page. */
export function sentencesIn(elements: Iterable<Element>): SpokenSentence[] {
  return [...elements].flatMap(blocksOf).flatMap((nodes) =>
    sentencesOf(nodes.map(({ data }) => data)).map(({ text, stretches }) => ({
      text,
      ranges: stretches.flatMap(({ piece, start, end }) => {
        const node = nodes[piece];
        return node ? [rangeIn(node, start, end)] : [];
      }),
    })),
  );
}

/** The text nodes in an element, grouped by the paragraph, heading or list item that holds them. */
function blocksOf(element: Element): Text[][] {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      return node instanceof Element && node.matches(skipped)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
    },
  );
  const blocks: Text[][] = [];
  let current: Element | null | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const own = node.parentElement?.closest(block);
    if (own === current && blocks.length > 0) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    current = own;
  }
  return blocks;
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
