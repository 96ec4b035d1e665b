import type { MdastNode as Node } from 'satteri';
import { mdxTree } from '#mdx-tree';
import { linkAddress } from '../addresses.ts';
import { childrenOf, wordsOf } from '../text-nodes.ts';

/** A piece of a step: words, or words that lead somewhere. */
export interface StepPiece {
  text: string;
  url?: string;
}

/** The heading above the first steps in the text of an approach. */
export const stepsHeading = 'Zo begin je';

/**
 * The numbered steps below "Zo begin je" in the text of an approach, so that they are written once and read in
 * two places; empty when there are none, which the content check refuses.
 */
export function firstStepsOf(body: string): StepPiece[][] {
  const blocks = childrenOf(mdxTree(body));
  const start = blocks.findIndex((node) => node.type === 'heading' && wordsOf(node).trim() === stepsHeading);
  const list = blocks.slice(start + 1).find((node) => node.type === 'list' || node.type === 'heading');
  if (start < 0 || list?.type !== 'list') return [];
  return childrenOf(list).map((item) => childrenOf(item).flatMap((block) => childrenOf(block).map(pieceOf)));
}

function pieceOf(node: Node): StepPiece {
  return { text: wordsOf(node), ...(node.type === 'link' ? { url: linkAddress(node.url) } : {}) };
}
