import { mdxToMdast, type MdastNode as Node } from 'satteri';

/** A piece of a step: words, or words that lead somewhere. */
export interface StepPiece {
  text: string;
  url?: string;
}

const heading = 'Zo begin je';

/**
 * The numbered steps below "Zo begin je" in the text of an approach, so that they are written once and read in
 * two places. Throws, in Dutch, when the text has no such list.
 */
export function firstStepsOf(approach: string, body: string): StepPiece[][] {
  const blocks = childrenOf(mdxToMdast(body));
  const start = blocks.findIndex((node) => node.type === 'heading' && wordsOf(node).trim() === heading);
  const list = blocks.slice(start + 1).find((node) => node.type === 'list' || node.type === 'heading');
  if (start < 0 || list?.type !== 'list') {
    throw new Error(
      `content/aanpakken/${approach}.mdx mist het kopje "${heading}" met een genummerde lijst eronder. De keuzehulp toont die stappen.`,
    );
  }
  return childrenOf(list).map((item) => childrenOf(item).flatMap((block) => childrenOf(block).map(pieceOf)));
}

function pieceOf(node: Node): StepPiece {
  return { text: wordsOf(node), ...(node.type === 'link' ? { url: node.url } : {}) };
}

function wordsOf(node: Node): string {
  return 'value' in node && typeof node.value === 'string'
    ? node.value
    : childrenOf(node).map(wordsOf).join('');
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : [];
}
