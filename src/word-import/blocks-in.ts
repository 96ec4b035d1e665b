import { parseDocument } from 'htmlparser2';
import { type ChildNode, type Element, isInline, isTag, isUnseen } from './html-nodes.ts';
import { wordsIn } from './inline-markdown.ts';
import type { Block } from './write-blocks.ts';

/** The headings, paragraphs and items of lists in HTML that Word made. */
export function blocksIn(html: string): Block[] {
  const blocks: Block[] = [];
  collect(parseDocument(html).children, blocks, 0);
  const isWhole = blocks.length > 1 && blocks.every(({ kind }) => kind !== 'heading');
  return isWhole ? blocks.map(boldAsHeading) : blocks;
}

function collect(nodes: readonly ChildNode[], blocks: Block[], depth: number): void {
  let loose: ChildNode[] = [];
  const flush = () => {
    addParagraph(loose, blocks, undefined);
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) loose.push(node);
    else if (isTag(node)) {
      flush();
      addBlock(node, blocks, depth);
    }
  }
  flush();
}

function addBlock(node: Element, blocks: Block[], depth: number): void {
  const { name, children } = node;
  if (isUnseen(node) || depth > 50) return;
  const level = /\bMsoTitle\b/i.test(node.attribs.class ?? '') ? 1 : /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    const text = wordsIn(children).replaceAll('**', '');
    if (text !== '') blocks.push({ kind: 'heading', level: Number(level), text });
  } else if (name === 'p') {
    addParagraph(children, blocks, node);
  } else if (name === 'ul' || name === 'ol') {
    addList(node, blocks, depth, 0);
  } else if (name === 'tr') {
    const cells = children
      .filter(isTag)
      .map((cell) => wordsIn(cell.children))
      .filter((text) => text !== '');
    if (cells.length > 0) blocks.push({ kind: 'item', ordered: false, level: 0, text: cells.join(': ') });
  } else {
    collect(children, blocks, depth + 1);
  }
}

function addList(list: Element, blocks: Block[], depth: number, level: number): void {
  if (depth > 50) return;
  for (const item of list.children.filter(isTag)) {
    const isList = ({ name }: Element) => name === 'ul' || name === 'ol';
    if (isList(item)) {
      addList(item, blocks, depth + 1, level + 1);
      continue;
    }
    const own = item.children.filter((child) => !isTag(child) || !isList(child));
    const text = wordsIn(own);
    if (text !== '')
      blocks.push({ kind: 'item', ordered: list.name === 'ol', level: Math.min(level, 3), text });
    for (const inner of item.children.filter(isTag).filter(isList))
      addList(inner, blocks, depth + 1, level + 1);
  }
}

/** Word writes a list as paragraphs that begin with a bullet or a number. */
function addParagraph(nodes: readonly ChildNode[], blocks: Block[], paragraph: Element | undefined): void {
  const style = paragraph?.attribs.style ?? '';
  const isListed = /mso-list:\s*l\d/i.test(style);
  const level = Math.min(Number(/level(\d)/i.exec(style)?.[1] ?? 1) - 1, 3);
  for (const line of wordsIn(nodes, '\n').split('\n')) {
    const text = line.trim();
    const bullet = /^(?:[•●▪◦‣·§–]|\\-|o(?=\s))\s*(?=\S)/u.exec(text);
    const number = /^(?:\d{1,2}|[a-z])(?:\\?[.)])\s+(?=\S)/u.exec(text);
    if (bullet && (bullet[0].trim() !== 'o' || isListed)) {
      blocks.push({ kind: 'item', ordered: false, level, text: text.slice(bullet[0].length) });
    } else if (number && (isListed || /^\d/.test(number[0]))) {
      blocks.push({ kind: 'item', ordered: true, level, text: text.slice(number[0].length) });
    } else if (text !== '') {
      blocks.push({ kind: 'paragraph', text });
    }
  }
}

/** Where a text has no headings, a short line in bold is one. */
function boldAsHeading(block: Block): Block {
  const words = /^\*\*([^*]{2,80})\*\*$/.exec(block.text)?.[1];
  return block.kind === 'paragraph' && words !== undefined && !/[.:]$/.test(words)
    ? { kind: 'heading', level: 2, text: words }
    : block;
}
