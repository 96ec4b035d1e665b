import { escapeHtml } from './escape-html.ts';
import { origin, readOn, textOf } from './item-words.ts';
import { mailColours } from './mail-colours.ts';
import type { BlockLength, ShareItem } from './share-item.ts';

const { paper, ink, soft, link, line } = mailColours;
const font = 'font-family:Arial,Helvetica,sans-serif';
const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
// Without a fixed layout a long word makes the table wider than a phone; with it the word breaks.
const tableStyle = `width:100%;max-width:600px;table-layout:fixed;border-collapse:collapse;background-color:${paper}`;
const cellStyle = `padding:16px 20px 20px;${font};font-size:16px;line-height:24px;color:${ink};text-align:left;word-break:break-word`;
const titleStyle = `margin:0 0 8px;${font};font-size:20px;line-height:26px;font-weight:bold;color:${ink}`;
const originStyle = `margin:0 0 8px;font-size:14px;line-height:20px;color:${soft}`;
const textStyle = 'margin:0 0 8px';
const lastStyle = 'margin:0';
const linkStyle = `color:${link};text-decoration:underline`;
// Where pictures are off, the words in its place look like those of the block.
const pictureStyle = `display:block;width:100%;max-width:600px;height:auto;border:0;${font};font-size:14px;line-height:20px;color:${link}`;

/**
 * Stories and approaches as a block for inside another's mail: one table of at most 600 pixels with inline styles and
 * absolute addresses, without classes, scripts and styles of its own. The classic Outlook knows no largest width: it gets a table
 * around it. `kort` has no pictures.
 */
export function mailBlock(items: readonly ShareItem[], length: BlockLength): string {
  return [
    `<!--[if mso]><table ${table} width="600"><tr><td><![endif]-->`,
    `<table ${table} lang="nl" width="100%" bgcolor="${paper}" style="${tableStyle}">`,
    ...items.flatMap((item, index) => rowsOf(item, length, index > 0)),
    '</table>',
    '<!--[if mso]></td></tr></table><![endif]-->',
  ].join('\n');
}

function rowsOf(item: ShareItem, length: BlockLength, follows: boolean): string[] {
  const address = escapeHtml(item.address);
  const to = (words: string) => `<a href="${address}" style="${linkStyle}">${words}</a>`;
  const from = escapeHtml(origin(item));
  const words = [
    `<h3 style="${titleStyle}">${to(escapeHtml(item.title))}</h3>`,
    from && `<p style="${originStyle}">${from}</p>`,
    `<p style="${length === 'kort' ? lastStyle : textStyle}">${escapeHtml(textOf(item, length))}</p>`,
    length !== 'kort' && `<p style="${lastStyle}">${to(escapeHtml(readOn(item)))}</p>`,
  ].filter(Boolean);
  const edge = follows ? `;border-top:1px solid ${line}` : '';
  const picture = `<tr><td style="padding:0${edge}"><a href="${address}" style="${linkStyle}"><img src="${escapeHtml(item.picture.src)}" width="600" height="315" alt="${escapeHtml(item.picture.alt)}" style="${pictureStyle}"></a></td></tr>`;
  const text = (style: string) => `<tr><td style="${style}">\n${words.join('\n')}\n</td></tr>`;
  return length === 'kort' ? [text(`${cellStyle}${edge}`)] : [picture, text(cellStyle)];
}
