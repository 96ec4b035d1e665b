import { origin, readOn, textOf } from './item-words.ts';
import type { BlockLength, ShareItem, TextPart } from './share-item.ts';

/** Stories and approaches as Markdown, with titles of level three. `kort` has no pictures. */
export function markdown(items: readonly ShareItem[], length: BlockLength): string {
  return items.map((item) => markdownOfOne(item, length)).join('\n\n');
}

function markdownOfOne(item: ShareItem, length: BlockLength): string {
  const to = (words: string) => `[${escaped(words)}](${destination(item.address)})`;
  const picture = `![${escaped(item.picture.alt)}](${destination(item.picture.src)})`;
  return [
    length !== 'kort' && picture,
    `### ${to(item.title)}`,
    escaped(origin(item)),
    ...textOf(item, length).map(partOf),
    length !== 'kort' && escaped(item.picture.credit ?? ''),
    length !== 'kort' && to(readOn(item)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function partOf({ label, text }: TextPart): string {
  return label === '' ? escaped(text) : `**${escaped(label)}:** ${escaped(text)}`;
}

/** A text of which no sign is read as Markdown: not within a line, and not as the beginning of one. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#~|&]/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** An address between the round brackets of a link. */
function destination(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}
