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

/** Elements that a reader sees apart from what follows, while Pagefind would join their words. */
const apartTags = new Set('dt dd th'.split(' '));

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
  let picture: string | undefined;
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
      if (tag === 'img') picture ??= described(attributes.alt);
      if (!isIndexed()) return;
      if (tag === 'br') result += ' ';
      const block = blockOf(tag);
      if (block !== undefined) result += openingTag(block, attributes.id);
    },
    ontext(data) {
      if (here().name || !isIndexed()) return;
      const isEntity = !html.startsWith(data, parser.endIndex + 1 - data.length);
      if (isEntity) flush();
      // Marks that an editor did type are not those of an expansion.
      text += data.replaceAll(opening, '«').replaceAll(closing, '»');
      if (isEntity) flush();
    },
    onclosetag(tag) {
      const { name } = here();
      if (!name) flush();
      const block = blockOf(tag);
      if (!name && isIndexed() && block !== undefined) result += `</${block}>`;
      open.pop();
    },
  });
  parser.end(html);
  flush();
  return `<html><body data-pagefind-body>${result}${picture ?? ''}</body></html>`;
}

/** The tag at which Pagefind ends a sentence with this element; undefined where the sentence runs on. */
function blockOf(tag: string): string | undefined {
  if (isBlock(tag)) return tag;
  return apartTags.has(tag) ? 'div' : undefined;
}

/**
 * A picture with this description: Pagefind searches what the first one shows, and would search its address, which is not
 * what the page says. It takes an attribute as it is written.
 */
function described(alt = ''): string {
  return alt === '' ? '' : `<img src="" alt="${alt.replaceAll(/[">]/g, ' ')}">`;
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
