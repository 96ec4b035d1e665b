import { closing, opening } from '../formats/expansion-marks.ts';
import type { PageText } from '../formats/page-text.ts';

/*
 * What is searched of a page, as HTML with nothing but text and the tags at which Pagefind ends a sentence: headings, of
 * which <h2> and <h3> may have an id, and blocks. Expansions stand between marks.
 */

const blocks = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section'.split(' '));

/** Whether Pagefind ends a sentence where an element with this tag ends. */
export function isBlock(tag: string): boolean {
  return blocks.has(tag);
}

/** A text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * The same without marks. Pagefind would index an expansion twice, with its marks as well, which makes the index a third
 * larger.
 */
export function withoutMarks(html: string): string {
  return html.replaceAll(opening, '').replaceAll(closing, '');
}

/**
 * The text, word for word as Pagefind counts it, and with a full stop behind a block that ends without; with how many
 * words it has.
 */
export function pageTextOf(html: string): { page: PageText; words: number } {
  const words: string[] = [];
  const headings: PageText['headings'] = [];
  let heading: { id: string; at: number } | undefined;
  // Pagefind drops zero-width spaces, and parts words at the white space of Unicode.
  for (const [, text = '', slash, tag = '', id] of html
    .replaceAll('\u200b', '')
    .matchAll(/([^<]*)<(\/?)([a-z0-9]+)(?: id="([^"]*)")?[^>]*>/g)) {
    for (const word of text.match(/\P{White_Space}+/gu) ?? []) words.push(word);
    if (slash === '') {
      if (id !== undefined) heading = { id, at: words.length };
      continue;
    }
    if (heading !== undefined && /^h[23]$/.test(tag)) {
      headings.push([heading.id, joined(words.slice(heading.at)), heading.at]);
      heading = undefined;
    }
    if (isBlock(tag) && /[\p{L}\p{M}\p{N}_)$*]$/u.test(text)) words.push(`${words.pop()}.`);
  }
  return { page: { text: joined(words), headings }, words: words.length };
}

/** Words of HTML as a text: the inverse of escaped(). */
function joined(words: readonly string[]): string {
  return words.join(' ').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
