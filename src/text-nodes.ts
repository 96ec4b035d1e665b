import type { MdastNode as Node } from 'satteri';

/** The words in a node of a text, without any markup. */
export function wordsOf(node: Node): string {
  return 'value' in node && typeof node.value === 'string'
    ? node.value
    : childrenOf(node).map(wordsOf).join('');
}

/** The nodes inside a node, in reading order; none in words. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : [];
}
