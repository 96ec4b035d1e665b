import { type MdastNode, mdxToMdast } from 'satteri';

/** The tree of a text, by the engine that Astro itself uses. Throws "line:column: reason" where it cannot be read. */
export function mdxTree(text: string): MdastNode {
  return mdxToMdast(text, { position: true });
}
