import { Parser } from 'htmlparser2';
import { closing, opening } from '../formats/expansion-marks.ts';
import type { Expansion } from './expansion/expansion.ts';
import { escaped, isBlock } from './searchable-html.ts';

/** What holds for the text in an element. */
interface Inside {
  /** Whether it belongs to the part that is indexed. */
  body: boolean;
  /** Whether it is left out of that part. */
  ignored: boolean;
  /** Whether it is the name of a person. */
  name: boolean;
}

/** Elements without text to read, and those that Pagefind passes over. */
const ignoredTags = new Set('script style noscript template svg iframe label form nav footer'.split(' '));

/**
 * The part of a built page that is searched, as searchable-html.ts has it. Where <Persoon> shows a name the role takes its
 * place, so that no name reaches the index and an excerpt still reads as a sentence. Behind each word stand the words by
 * which it can also be found, between ⟪ and ⟫.
 */
export function searchable(html: string, extrasOf: (text: string, seen: Set<string>) => Expansion[]): string {
  const seen = new Set<string>();
  const open: Inside[] = [{ body: false, ignored: false, name: false }];
  const here = () => open.at(-1) as Inside;
  const isIndexed = () => here().body && !here().ignored;
  let result = '';
  let pictures = '';
  /** Text that no tag or entity interrupts, with roles for names; not yet in `result`. */
  let text = '';

  const flush = () => {
    if (text !== '') result += escaped(withExtras(text, extrasOf(text, seen)));
    text = '';
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { body, ignored, name } = here();
      const role = attributes['data-role'];
      if (!name) {
        if (role === undefined) flush();
        else if (isIndexed()) text += role;
      }
      open.push({
        body: body || attributes['data-pagefind-body'] !== undefined,
        ignored: ignored || attributes['data-pagefind-ignore'] !== undefined || ignoredTags.has(tag),
        name: name || role !== undefined,
      });
      if (here().name) return;
      // Pagefind searches the address and the description of the first one.
      if (tag === 'img') pictures += html.slice(parser.startIndex, parser.endIndex + 1);
      if (!isIndexed()) return;
      if (tag === 'br') result += ' ';
      if (isBlock(tag)) result += openingTag(tag, attributes.id);
    },
    ontext(data) {
      if (here().name || !isIndexed()) return;
      const isEntity = !html.startsWith(data, parser.endIndex + 1 - data.length);
      if (isEntity) flush();
      text += data;
      if (isEntity) flush();
    },
    onclosetag(tag) {
      const { name } = here();
      if (!name) flush();
      if (!name && isIndexed() && isBlock(tag)) result += `</${tag}>`;
      open.pop();
    },
  });
  parser.end(html);
  flush();
  return `<html><body data-pagefind-body>${result}${pictures}</body></html>`;
}

function openingTag(tag: string, id: string | undefined): string {
  return id === undefined || !/^h[23]$/.test(tag) ? `<${tag}>` : `<${tag} id="${id}">`;
}

function withExtras(text: string, extras: readonly Expansion[]): string {
  let result = '';
  let from = 0;
  for (const { after, words } of extras) {
    result += text.slice(from, after) + words.map((word) => ` ${opening}${word}${closing}`).join('');
    from = after;
  }
  return result + text.slice(from);
}
