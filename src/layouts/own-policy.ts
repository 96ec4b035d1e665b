import { blockStyles } from '../newsletter/mail-block.ts';
import { sha256 } from './sha256.ts';

/** Allows the styles in a block for a mail, each by its own text. */
const blockPolicy = ['unsafe-hashes', ...blockStyles.map((style) => `sha256-${sha256(style)}`)]
  .map((source) => ` '${source}'`)
  .join('');

/** A style or a script with a text of its own; data is not run, and needs no leave. */
const inline = /<(style|script)(?![^>]* (?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * The page with a content policy that allows the styles and scripts that stand in it, and no others. Astro writes the
 * hashes of the whole site in every page: they do not compress, and took 1,600 bytes of each. Only a page that shows a block
 * for a mail (`<mail-preview>`) allows `style` on elements, and of those only what the block has.
 */
export function withOwnPolicy(page: string): string {
  const own = new Set([...page.matchAll(inline)].map(([, , text = '']) => `'sha256-${sha256(text)}'`));
  const block = page.includes('<mail-preview') ? blockPolicy : '';
  return page.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy
      .replaceAll(/ ('sha256-[^']+')/g, (written, hash: string) => (own.has(hash) ? written : ''))
      .replace("style-src 'self'", (styles) => styles + block),
  );
}
