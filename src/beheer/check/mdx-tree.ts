import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { MdastNode } from 'satteri';

/**
 * The tree of a text as the content check reads it, in a browser: the engine of Astro is compiled code that our policy
 * does not let run there, so this is the reference engine, which a test compares with it. Throws "line:column: reason".
 */
export function mdxTree(text: string): MdastNode {
  try {
    const tree = fromMarkdown(withoutFields(text), {
      extensions: [gfm(), mdxExpression(), mdxJsx(), mdxMd()],
      mdastExtensions: [gfmFromMarkdown(), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
    }) as TreeNode;
    return { ...tree, children: blocksOf(tree.children.map(asModule)) } as MdastNode;
  } catch (error) {
    const { line = 1, column = 1, reason = String(error) } = error as Partial<SyntaxFault>;
    throw new Error(`${line}:${startOfTag(text, line, column)}: ${reason}`);
  }
}

/** This engine stumbles within a tag, and the content check asks where the tag begins. */
function startOfTag(text: string, line: number, column: number): number {
  const words = text.split('\n')[line - 1] ?? '';
  const start = Math.max(words.lastIndexOf('<', column - 1), words.lastIndexOf('{', column - 1));
  return start < 0 ? column : start + 1;
}

interface SyntaxFault {
  line: number;
  column: number;
  reason: string;
}

interface TreeNode {
  type: string;
  value?: string;
  children: TreeNode[];
}

/** Fields, or the empty fences that stand for them, would be read as text: their lines are left empty. */
function withoutFields(text: string): string {
  return text.replace(/^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*$/m, (fields) => fields.replace(/[^\n]/g, ' '));
}

/** MDX takes a paragraph that begins so for code, which the check refuses; this engine leaves that to a parser of code. */
function asModule(node: TreeNode): TreeNode {
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  const isModule = first?.type === 'text' && /^(?:import|export)[\s{*]/.test(first.value ?? '');
  return isModule ? { ...node, type: 'mdxjsEsm', children: [] } : node;
}

/** MDX takes a component that is alone in its paragraph for a block, at every depth. */
function blocksOf(nodes: TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => {
    if (node.children === undefined) return [node];
    const components = node.children.filter(({ type }) => type === 'mdxJsxTextElement');
    const isAlone = node.children.every((child) => components.includes(child) || isSpace(child));
    if (node.type === 'paragraph' && components.length > 0 && isAlone) {
      return components.map((component) => ({ ...component, type: 'mdxJsxFlowElement' }));
    }
    return [{ ...node, children: blocksOf(node.children) }];
  });
}

function isSpace({ type, value = '' }: TreeNode): boolean {
  return type === 'text' && value.trim() === '';
}
