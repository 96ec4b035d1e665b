import type { MdastNode as Node } from 'satteri';
import { childrenOf, wordsOf } from '../text-nodes.ts';
import type { Place } from './problem.ts';

/** How a text is built up, for checks on its form. */
export interface Outline {
  /** The headings, with their level. */
  headings: (Place & { text: string; depth: number })[];
  /** The paragraphs, each with the components that stand in it, and whether all of it is bold. */
  paragraphs: (Place & { components: (Place & { name: string })[]; isBold: boolean })[];
  /** The words of each heading and paragraph, whatever markup stands between its letters. */
  blocks: (Place & { text: string })[];
  /** The links, with what a reader clicks on; `title` is empty where there is none. */
  links: (Place & { url: string; title: string; text: string })[];
}

/** The outline of a text, from its tree; empty for a text that cannot be read. */
export function outlineOf(tree: Node | undefined): Outline {
  const outline: Outline = { headings: [], paragraphs: [], blocks: [], links: [] };
  if (tree !== undefined) visit(tree, outline);
  return outline;
}

function visit(node: Node, outline: Outline): void {
  if (node.type !== 'heading' && node.type !== 'paragraph') {
    for (const child of childrenOf(node)) visit(child, outline);
    return;
  }
  const place = placeOf(node);
  const text = wordsOf(node);
  outline.blocks.push({ ...place, text });
  if (node.type === 'heading') outline.headings.push({ ...place, depth: node.depth, text });
  else
    outline.paragraphs.push({ ...place, components: below(node).flatMap(componentOf), isBold: isBold(node) });
  outline.links.push(...below(node).flatMap(linkOf));
}

/** Everything inside a node, in reading order. */
function below(node: Node): Node[] {
  return childrenOf(node).flatMap((child) => [child, ...below(child)]);
}

function isBold(node: Node): boolean {
  const words = childrenOf(node).filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return words.length > 0 && words.every(({ type }) => type === 'strong');
}

function linkOf(node: Node): Outline['links'] {
  if (node.type !== 'link') return [];
  return [{ ...placeOf(node), url: node.url, title: node.title ?? '', text: wordsOf(node) }];
}

function componentOf(node: Node): Outline['paragraphs'][number]['components'] {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return [];
  return [{ ...placeOf(node), name: node.name ?? '' }];
}

function placeOf(node: Node): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
