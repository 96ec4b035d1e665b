import { sentencesOf } from './sentences.ts';

/** A sentence to speak, and where it stands in the page. */
export interface SpokenSentence {
  text: string;
  /** One for each text node, so that a definition inside the sentence is not part of it. */
  ranges: Range[];
}

const silent = '[data-pagefind-ignore], [popover], [hidden], [aria-hidden="true"], script, style';
const block = 'h1, h2, h3, p, li, dt, dd';

/** The sentences of these parts of the page, in their order, without what is silent. Changes nothing. */
export function sentencesIn(parts: Iterable<Element>): SpokenSentence[] {
  return [...parts].flatMap(blocksOf).flatMap((nodes) =>
    sentencesOf(nodes.map(({ data }) => data)).map(({ text, stretches }) => ({
      text,
      ranges: stretches.flatMap(({ piece, start, end }) => {
        const node = nodes[piece];
        return node ? [rangeIn(node, start, end)] : [];
      }),
    })),
  );
}

/** The text nodes of a part, together as far as they stand in one paragraph, heading or item. */
function blocksOf(part: Element): Text[][] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && node.matches(silent)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_SKIP;
  });
  const blocks: Text[][] = [];
  let around: Element | null | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const own = node.parentElement?.closest(block);
    if (own === around && blocks.length > 0) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    around = own;
  }
  return blocks;
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
