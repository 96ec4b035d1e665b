/** The signs that our typeface has, in both of its files; pinned in a test, on the files themselves. */
const drawn =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u00B4\u00B6-\u0107\u010A-\u0113\u0116-\u011B\u011E-\u0123\u0126\u0127\u012A-\u012B\u012E-\u0133\u0136\u0137\u0139-\u013E\u0141-\u0148\u0150-\u0155\u0158-\u015B\u015E-\u0165\u016A\u016B\u016E-\u017E\u0192\u0218-\u021B\u0237\u02C6\u02C7\u02C9\u02DA\u02DC\u02DD\u1E80-\u1E85\u1E9E\u1EF2\u1EF3\u2009\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u2039\u203A\u2044\u20AC\u20B9\u2113\u2122\u2212\u2215]+$/u;

/** What shows nothing by itself: soft hyphens, joiners, marks of direction, the sign that makes an emoji colourful. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** A text with each letter in its shortest spelling, plain spaces, and hyphens that the typeface has. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const hasSign = (sign: string) => drawn.test(sign.replaceAll(invisible, '') || ' ');
const signsOf = (text: string) => [...signs.segment(plain(text))].map(({ segment }) => segment);

/** The signs in a text that our typeface does not have, each once, as a reader sees them. */
export function undrawnSigns(text: string): string[] {
  return [...new Set(signsOf(text).filter((sign) => !hasSign(sign)))];
}

/**
 * A text for a picture: without the signs that our typeface does not have, and without what they leave behind, such as two
 * spaces, empty brackets or a colon that leads nowhere.
 */
export function drawnText(text: string): string {
  const all = signsOf(text);
  const kept = all.filter(hasSign);
  const shown = kept.join('').replaceAll(invisible, '');
  return kept.length === all.length ? shown : tidied(shown);
}

function tidied(text: string): string {
  return text
    .replaceAll(/\(\s*\)|\[\s*\]|“\s*”|‘\s*’|"\s*"/gu, '')
    .replaceAll(/\s+(?=[\s.,;:!?)])/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
}
