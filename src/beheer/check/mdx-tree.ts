import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
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
      extensions: [mdxExpression(), mdxJsx(), mdxMd()],
      mdastExtensions: [mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
    }) as Parent;
    return { ...tree, children: tree.children.map(asModule) } as MdastNode;
  } catch (error) {
    const { line = 1, column = 1, reason = String(error) } = error as Partial<SyntaxFault>;
    throw new Error(`${line}:${column}: ${reason}`);
  }
}

interface SyntaxFault {
  line: number;
  column: number;
  reason: string;
}

interface Parent {
  type: string;
  children: { type: string; children?: { type: string; value?: string }[] }[];
}

/** Fields, or the empty fences that stand for them, would be read as text: their lines are left empty. */
function withoutFields(text: string): string {
  return text.replace(/^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*$/m, (fields) => fields.replace(/[^\n]/g, ' '));
}

/** MDX takes a paragraph that begins so for code, which the check refuses; this engine leaves that to a parser of code. */
function asModule<Node extends Parent['children'][number]>(node: Node): Node {
  const first = node.type === 'paragraph' ? node.children?.[0] : undefined;
  const isModule = first?.type === 'text' && /^(?:import|export)[\s{*]/.test(first.value ?? '');
  return isModule ? { ...node, type: 'mdxjsEsm', children: undefined } : node;
}
