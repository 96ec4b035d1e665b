import { parseDocument } from 'htmlparser2';
import { escapeText, tidy } from './escape-text.ts';
import { type Block, writeBlocks } from './write-blocks.ts';

type ChildNode = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<ChildNode, { attribs: unknown }>;
type Words = Extract<ChildNode, { type: 'text' }>;

/** A text that came from Word. */
export interface WordText {
  /** Its main heading; undefined when it has none. */
  title: string | undefined;
  /** Everything below it, as a text of content/ may be. */
  markdown: string;
}

/**
 * HTML that Word or mammoth made, as plain Markdown: headings, lists, bold, italics and links, and nothing else. Runs
 * in a browser too. What has no place in a text loses its form and keeps its words.
 */
export function htmlToMarkdown(html: string): WordText {
  const blocks: Block[] = [];
  collect(parseDocument(html).children, blocks, 0);
  const marked = blocks.some(({ kind }) => kind === 'heading') ? blocks : blocks.map(boldAsHeading);
  const place = marked.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const title = marked[place];
  const rest = marked.filter((_, index) => index !== place);
  const levels = rest.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return {
    title: title === undefined ? undefined : plain(title.text),
    markdown: writeBlocks(rest, Math.min(...levels)),
  };
}

/** What a browser or a mail program keeps out of sight. */
const unseen = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'noscript',
  'img',
]);
const inline = new Set(
  'a abbr b big cite code em font i ins kbd mark o:p q s small span strong sub sup u br del'.split(' '),
);

function collect(nodes: readonly ChildNode[], blocks: Block[], depth: number): void {
  let loose: ChildNode[] = [];
  const flush = () => {
    addParagraph(loose, blocks, undefined);
    loose = [];
  };
  for (const node of nodes) {
    if (isText(node) || (isTag(node) && inline.has(node.name))) loose.push(node);
    else if (isTag(node)) {
      flush();
      addBlock(node, blocks, depth);
    }
  }
  flush();
}

function addBlock(node: Element, blocks: Block[], depth: number): void {
  const { name, children } = node;
  if (unseen.has(name) || depth > 50) return;
  const level = /^h([1-6])$/.exec(name)?.[1];
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

function wordsIn(nodes: readonly ChildNode[], lineBreak = ' '): string {
  return tidy(nodes.map((node) => inlineOf(node, lineBreak, 0)).join(''), lineBreak);
}

function inlineOf(node: ChildNode, lineBreak: string, depth: number): string {
  if (isText(node)) return escapeText(node.data);
  if (!isTag(node) || depth > 50 || unseen.has(node.name)) return '';
  if (node.name === 'br') return lineBreak;
  const inner = node.children.map((child) => inlineOf(child, lineBreak, depth + 1)).join('');
  const style = node.attribs.style ?? '';
  if (/mso-list:\s*ignore/i.test(style)) return `${inner.replace(/[\s\u00A0]+/g, ' ').trim()} `;
  if (/display:\s*none/i.test(style)) return '';
  const isBold =
    node.name === 'strong' || node.name === 'b' || /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
  const isItalic = node.name === 'em' || node.name === 'i' || /font-style:\s*italic/i.test(style);
  if (node.name === 'a') return linked(inner, node.attribs.href);
  if (isBold && !/font-weight:\s*(?:normal|400)/i.test(style)) return marked(inner, '**');
  return isItalic ? marked(inner, '*') : inner;
}

/** Marks around the words themselves: a space just within them would show the marks. */
function marked(inner: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^([\s\u00A0]*)([\s\S]*?)([\s\u00A0]*)$/.exec(inner) ?? [];
  return words === '' || words.includes(mark) ? inner : `${before}${mark}${words}${mark}${after}`;
}

function linked(inner: string, href: string | undefined): string {
  const url = href === undefined ? null : URL.parse(href);
  if (url === null || inner.trim() === '' || !['https:', 'http:', 'mailto:'].includes(url.protocol))
    return inner;
  // Mail programs lead a link past themselves.
  const real = /safelinks\.protection\.outlook\.com$/.test(url.hostname)
    ? URL.parse(url.searchParams.get('url') ?? '')
    : url;
  const address = (real ?? url).href.replace(
    /[()<>\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${inner.trim()}](${address})`;
}

function plain(markdown: string): string {
  return markdown
    .replace(/\*+/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

function isTag(node: ChildNode): node is Element {
  return 'attribs' in node;
}

function isText(node: ChildNode): node is Words {
  return node.type === 'text';
}
