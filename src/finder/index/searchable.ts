import { Parser } from 'htmlparser2';
import { closing, opening } from '../formats/expansion-marks.ts';
import type { Expansion } from './expansion/expansion.ts';

/** What holds for the text in an element. */
interface Inside {
  /** Whether it belongs to the part that is indexed. */
  body: boolean;
  /** Whether it is left out of that part. */
  ignored: boolean;
  /** Whether it is the name of a person. */
  name: boolean;
}

/**
 * A built page as the search index may know it. Where <Persoon> shows a name the role takes its place, so that no
 * name reaches the index and an excerpt still reads as a sentence. Behind each word that is indexed stand the words
 * by which it can also be found, between ⟪ and ⟫. All other HTML stays as it is.
 */
export function searchable(html: string, extrasOf: (text: string, seen: Set<string>) => Expansion[]): string {
  const seen = new Set<string>();
  const open: Inside[] = [{ body: false, ignored: false, name: false }];
  const here = () => open.at(-1) as Inside;
  let result = '';
  /** Text that no tag or entity interrupts, with roles for names; not yet in `result`. */
  let text = '';
  /** Up to where `html` is in `result` and `text`. */
  let done = 0;

  const flush = () => {
    if (text === '') return;
    const isIndexed = here().body && !here().ignored;
    result += isIndexed ? withExtras(text, extrasOf(text, seen)) : text;
    text = '';
  };
  const add = (piece: string, from: number, to: number) => {
    if (from > done) {
      flush();
      result += html.slice(done, from);
    }
    text += piece;
    done = to;
  };
  /** The parser tells of a closing tag when it has read its name. */
  const endOfTag = () => html.indexOf('>', parser.endIndex) + 1 || html.length;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const around = here();
      const role = attributes['data-role'];
      if (role !== undefined && !around.name) add(escaped(role), parser.startIndex, parser.endIndex + 1);
      else if (!around.name) flush();
      open.push({
        body: around.body || attributes['data-pagefind-body'] !== undefined,
        ignored: around.ignored || attributes['data-pagefind-ignore'] !== undefined || isCode(tag),
        name: around.name || role !== undefined,
      });
    },
    ontext(data) {
      const to = parser.endIndex + 1;
      const from = to - data.length;
      // An entity is left as it is written.
      if (!here().name && html.startsWith(data, from)) add(data, from, to);
    },
    onclosetag(_tag, isImplied) {
      const { name } = here();
      if (!name) flush();
      open.pop();
      // What stood in the element of a name is passed over.
      if (name && !here().name) done = Math.max(done, isImplied ? parser.startIndex : endOfTag());
    },
  });
  parser.end(html);
  return result + text + html.slice(done);
}

function isCode(tag: string): boolean {
  return tag === 'script' || tag === 'style';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
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
