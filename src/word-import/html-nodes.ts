import type { parseDocument } from 'htmlparser2';

/** A piece of HTML as htmlparser2 reads it. */
export type ChildNode = ReturnType<typeof parseDocument>['children'][number];

/** A tag with what stands in it. */
export type Element = Extract<ChildNode, { attribs: unknown }>;

type Words = Extract<ChildNode, { type: 'text' }>;

const unseenTags = new Set(
  'script style head title template iframe object svg math noscript img del'.split(' '),
);
const inlineTags = new Set(
  'a abbr b big cite code em font i ins kbd mark q s small span strong sub sup u br'.split(' '),
);

export function isTag(node: ChildNode): node is Element {
  return 'attribs' in node;
}

export function isText(node: ChildNode): node is Words {
  return node.type === 'text';
}

/** What a browser or a mail program keeps out of sight, what Word struck out, and the remarks of who read along. */
export function isUnseen({ name, attribs }: Element): boolean {
  return (
    unseenTags.has(name) ||
    /display:\s*none|mso-element:\s*comment/i.test(attribs.style ?? '') ||
    /\bMsoComment|\bmsocomanchor/i.test(attribs.class ?? '')
  );
}

/** Whether this stands within a line. Google Docs wraps a whole text in a tag for bold, and Word has tags of its own. */
export function isInline(node: ChildNode, depth = 0): boolean {
  if (!isTag(node) || isUnseen(node)) return true;
  if (!inlineTags.has(node.name) && !node.name.includes(':')) return false;
  return depth > 50 || node.children.every((child) => isInline(child, depth + 1));
}
