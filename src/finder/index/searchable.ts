import { closing, opening } from '../formats/expansion-marks.ts';
import type { Expansion } from './expansion/expansion.ts';

const textOrTag = /<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]*>|&[#\w]+;|[^<&]+/g;

/**
 * A built page as the search index may know it. Where <Persoon> shows a name the role takes its place,
 * so that no name reaches the index and an excerpt still reads as a sentence. Behind each word stand the
 * words by which it can also be found, between ⟪ and ⟫.
 */
export function searchable(html: string, extrasOf: (text: string, seen: Set<string>) => Expansion[]): string {
  const seen = new Set<string>();
  const body = new Region('data-pagefind-body');
  const ignored = new Region('data-pagefind-ignore');
  return withoutNames(html).replaceAll(textOrTag, (piece) => {
    if (piece.startsWith('<')) {
      body.pass(piece);
      ignored.pass(piece);
    }
    if (/^[<&]/.test(piece) || !body.isInside || ignored.isInside) return piece;
    return withExtras(piece, extrasOf(piece, seen));
  });
}

/** Follows whether we are inside an element with this attribute, tag by tag. */
class Region {
  readonly #attribute: string;
  #name: string | undefined;
  #depth = 0;

  constructor(attribute: string) {
    this.#attribute = attribute;
  }

  get isInside(): boolean {
    return this.#depth > 0;
  }

  pass(tag: string): void {
    const [, close = '', name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
    if (this.#depth === 0) {
      if (close !== '' || !new RegExp(`\\s${this.#attribute}[\\s=>]`).test(tag)) return;
      this.#name = name;
      this.#depth = 1;
    } else if (name === this.#name && !tag.endsWith('/>')) {
      this.#depth += close === '' ? 1 : -1;
    }
  }
}

/** The page with roles in place of names. */
export function withoutNames(html: string): string {
  return html.replaceAll(/<span data-role="([^"]*)"[^>]*>[^<]*<\/span>/g, '$1');
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
