/** A text that may stand between the tags of XML or HTML, or in an attribute: any characters, also those that XML does not allow. */
export function xmlText(text: string): string {
  return escaped(allowedInXml(text));
}

/** The same of a text that has no such characters. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text without the characters that XML has no way to write (https://www.w3.org/TR/xml/#charsets). */
export function allowedInXml(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
