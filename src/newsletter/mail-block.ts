import { escapeHtml } from './escape-html.ts';
import { origin, readOn, textOf } from './item-words.ts';
import { mailColours } from './mail-colours.ts';
import type { BlockLength, ShareItem, TextPart } from './share-item.ts';

const { paper, ink, soft, link, line } = mailColours;
const font = 'font-family:Arial,Helvetica,sans-serif';
const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
const edge = `border-top:1px solid ${line}`;
const cell = `padding:16px 20px 20px;${font};font-size:16px;line-height:24px;color:${ink};text-align:left;word-break:break-word`;

const styles = {
  table: `width:100%;max-width:600px;border-collapse:collapse;background-color:${paper}`,
  cell,
  nextCell: `${cell};${edge}`,
  pictureCell: 'padding:0',
  nextPictureCell: `padding:0;${edge}`,
  // Where pictures are off, the words in its place look like those of the block.
  picture: `display:block;width:100%;max-width:600px;height:auto;border:0;${font};font-size:14px;line-height:20px;color:${link}`,
  title: `margin:0 0 8px;${font};font-size:20px;line-height:26px;font-weight:bold;color:${ink}`,
  small: `margin:0 0 8px;font-size:14px;line-height:20px;color:${soft}`,
  text: 'margin:0 0 8px',
  last: 'margin:0',
  link: `color:${link};text-decoration:underline`,
};

/** Every `style` that a block can have: a page that shows one must allow them. */
export const blockStyles: readonly string[] = Object.values(styles);

/**
 * Stories and approaches as a block for inside another's mail: one table of at most 600 pixels with inline styles and
 * absolute addresses, without classes, scripts and styles of its own. The classic Outlook knows no largest width: it gets a
 * table around it. `kort` has no pictures.
 */
export function mailBlock(items: readonly ShareItem[], length: BlockLength): string {
  return [
    `<!--[if mso]><table ${table} width="600"><tr><td><![endif]-->`,
    `<table ${table} lang="nl" width="100%" bgcolor="${paper}" style="${styles.table}">`,
    ...items.flatMap((item, index) => rowsOf(item, length, index > 0)),
    '</table>',
    '<!--[if mso]></td></tr></table><![endif]-->',
  ].join('\n');
}

function rowsOf(item: ShareItem, length: BlockLength, follows: boolean): string[] {
  const { picture } = item;
  const to = (content: string) =>
    `<a href="${escapeHtml(item.address)}" style="${styles.link}">${content}</a>`;
  const line = (style: string, words: string | undefined) =>
    words ? [`<p style="${style}">${escapeHtml(words)}</p>`] : [];
  const title = `<h3 style="${styles.title}">${to(escapeHtml(item.title))}</h3>`;
  const from = line(styles.small, origin(item));
  if (length === 'kort') {
    const words = [title, ...from, ...line(styles.last, item.short)];
    return [row(follows ? styles.nextCell : styles.cell, words)];
  }
  const words = [
    title,
    ...from,
    ...textOf(item, length).map(partOf),
    ...line(styles.small, picture.credit),
    `<p style="${styles.last}">${to(escapeHtml(readOn(item)))}</p>`,
  ];
  const image = `<img src="${escapeHtml(picture.src)}" width="600" height="315" alt="${escapeHtml(picture.alt)}" style="${styles.picture}">`;
  return [row(follows ? styles.nextPictureCell : styles.pictureCell, [to(image)]), row(styles.cell, words)];
}

function partOf({ label, text }: TextPart): string {
  const words = label === '' ? '' : `<strong>${escapeHtml(label)}:</strong> `;
  return `<p style="${styles.text}">${words}${escapeHtml(text)}</p>`;
}

function row(style: string, content: readonly string[]): string {
  return `<tr><td style="${style}">${content.join('\n')}</td></tr>`;
}
