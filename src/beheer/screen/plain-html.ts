import { fromMarkdown } from 'mdast-util-from-markdown';

type Piece = ReturnType<typeof fromMarkdown>['children'][number];

/** Markdown as HTML with nothing in it but headings, paragraphs, lists, bold, italics and links. */
export function plainHtml(markdown: string): string {
  return fromMarkdown(markdown).children.map(htmlOf).join('');
}

function htmlOf(piece: Piece): string {
  if ('value' in piece) return escaped(piece.value);
  if (!('children' in piece)) return ' ';
  // A paragraph in an item of a list would be a line of its own.
  const parts = piece.type === 'listItem' ? piece.children.map(withoutParagraph) : piece.children.map(htmlOf);
  const inner = parts.join('');
  if (piece.type === 'link') return `<a href="${escaped(piece.url)}">${inner}</a>`;
  const tag = tagOf(piece);
  return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
}

function withoutParagraph(piece: Piece): string {
  return piece.type === 'paragraph' ? piece.children.map(htmlOf).join('') : htmlOf(piece);
}

function tagOf(piece: Piece): string | undefined {
  if (piece.type === 'heading') return `h${piece.depth}`;
  if (piece.type === 'list') return piece.ordered ? 'ol' : 'ul';
  return tags[piece.type];
}

const tags: Record<string, string> = { paragraph: 'p', listItem: 'li', strong: 'strong', emphasis: 'em' };

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
