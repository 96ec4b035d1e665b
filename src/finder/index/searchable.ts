import type { Extra } from '../words/expansion.ts';

/** Between these stands a word that is found but not shown. Nobody types them, and Pagefind ignores them. */
export const [opening, closing] = ['⟪', '⟫'] as const;

const textOrTag = /<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]*>|&[#\w]+;|[^<&]+/g;

/**
 * A built story page as the search index may know it. Where <Persoon> shows a name the role takes its place,
 * so that no name reaches the index and an excerpt still reads as a sentence. Behind each word stand the
 * words by which it can also be found, between ⟪ and ⟫.
 */
export function searchable(html: string, extrasOf: (text: string, seen: Set<string>) => Extra[]): string {
  const seen = new Set<string>();
  return withoutNames(html).replaceAll(textOrTag, (piece) =>
    /^[<&]/.test(piece) ? piece : withExtras(piece, extrasOf(piece, seen)),
  );
}

/** The page with roles in place of names. */
export function withoutNames(html: string): string {
  return html.replaceAll(/<span data-role="([^"]*)"[^>]*>[^<]*<\/span>/g, '$1');
}

function withExtras(text: string, extras: readonly Extra[]): string {
  let result = '';
  let from = 0;
  for (const { after, words } of extras) {
    result += text.slice(from, after) + words.map((word) => ` ${opening}${word}${closing}`).join('');
    from = after;
  }
  return result + text.slice(from);
}
