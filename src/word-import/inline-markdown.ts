import { escapeText, tidy } from './escape-text.ts';
import { type ChildNode, isTag, isText, isUnseen } from './html-nodes.ts';

/** The words in these nodes as Markdown, with bold, italics and links. */
export function wordsIn(nodes: readonly ChildNode[], lineBreak = ' '): string {
  return tidy(nodes.map((node) => inlineOf(node, lineBreak, 0)).join(''), lineBreak);
}

function inlineOf(node: ChildNode, lineBreak: string, depth: number): string {
  if (isText(node)) return escapeText(node.data);
  if (!isTag(node) || depth > 50 || isUnseen(node)) return '';
  if (node.name === 'br') return lineBreak;
  const inner = node.children.map((child) => inlineOf(child, lineBreak, depth + 1)).join('');
  const style = node.attribs.style ?? '';
  if (/mso-list:\s*ignore/i.test(style)) return `${inner.replace(/[\s\u00A0]+/g, ' ').trim()} `;
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
