/** Words as Markdown shows them, with nothing that Markdown or a component would take for its own. */
export function escapeText(words: string): string {
  return words
    .replace(/\p{Cc}|[\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF\uFFF9-\uFFFD]/gu, (sign) =>
      /[\t\n\r\u2028\u202F]/.test(sign) ? ' ' : '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[{}`]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\*_[\]~|]/g, (sign) => `\\${sign}`);
}

/** One space where there were many, none at the ends; `lineBreak` stays where it is. */
export function tidy(markdown: string, lineBreak: string): string {
  return markdown
    .split(lineBreak === '\n' ? '\n' : /\n/)
    .map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .join(lineBreak)
    .replace(/\*\*( ?)\*\*/g, '$1')
    .trim();
}
