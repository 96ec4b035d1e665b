import type { MdastNode as Node } from 'satteri';
import { childrenOf } from '../text-nodes.ts';
import type { Place } from './problem.ts';
import { readText } from './syntax-fault.ts';

/** How a text is built up, for checks on its form. */
export interface Outline {
  /** The headings, with their level. */
  headings: (Place & { text: string; depth: number })[];
  /** The paragraphs, each with the components that stand in it. */
  paragraphs: { components: (Place & { name: string })[] }[];
}

/** The outline of a text, as far as it can be read. */
export function outlineOf(source: string): Outline {
  const outline: Outline = { headings: [], paragraphs: [] };
  const { tree } = readText(source);
  if (tree !== undefined) visit(tree, outline);
  return outline;
}

function visit(node: Node, outline: Outline): void {
  if (node.type === 'heading') {
    outline.headings.push({ ...placeOf(node), depth: node.depth, text: below(node).map(wordsOf).join('') });
  } else if (node.type === 'paragraph') {
    outline.paragraphs.push({ components: below(node).flatMap(componentOf) });
  } else {
    for (const child of childrenOf(node)) visit(child, outline);
  }
}

/** Everything inside a node, in reading order. */
function below(node: Node): Node[] {
  return childrenOf(node).flatMap((child) => [child, ...below(child)]);
}

function wordsOf(node: Node): string {
  return node.type === 'text' ? node.value : '';
}

function componentOf(node: Node): Outline['paragraphs'][number]['components'] {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return [];
  return [{ ...placeOf(node), name: node.name ?? '' }];
}

function placeOf(node: Node): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
