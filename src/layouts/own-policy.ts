import { createHash } from 'node:crypto';

/**
 * The page with a content policy that allows the styles and scripts that stand in it, and no others. Astro writes the
 * hashes of the whole site in every page: they do not compress, and took 1,600 bytes of each.
 */
export function withOwnPolicy(page: string): string {
  const own = new Set(
    [...page.matchAll(/<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , text = '']) => `'sha256-${sha256(text)}'`,
    ),
  );
  return page.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replaceAll(/ ('sha256-[^']+')/g, (written, hash: string) => (own.has(hash) ? written : '')),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
