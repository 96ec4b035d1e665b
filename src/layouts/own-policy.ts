import { createHash } from 'node:crypto';
import { blockStyles } from '../newsletter/mail-block.ts';

/** Allows the styles in a block for a mail, each by its own text. */
const blockPolicy = ['unsafe-hashes', ...blockStyles.map((style) => `sha256-${sha256(style)}`)]
  .map((source) => ` '${source}'`)
  .join('');

/**
 * The page with a content policy that allows the styles and scripts that stand in it, and no others. Astro writes the
 * hashes of the whole site in every page: they do not compress, and took 1,600 bytes of each. Only a page that shows a block
 * for a mail (`<mail-preview>`) allows `style` on elements, and of those only what the block has.
 */
export function withOwnPolicy(page: string): string {
  const [head = '', ...rest] = page.split('</head>');
  const { text, hash: oneStyle } = withOneStyle(head);
  const whole = [text, ...rest].join('</head>');
  const own = new Set(
    [...whole.matchAll(/<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , text = '']) => `'sha256-${sha256(text)}'`,
    ),
  );
  const block = whole.includes('<mail-preview') ? blockPolicy : '';
  return whole.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy
      .replaceAll(/ ('sha256-[^']+')/g, (written, hash: string) => (own.has(hash) ? written : ''))
      .replace("style-src 'self'", (styles) => styles + block + oneStyle),
  );
}

/**
 * The head of a page with its styles in one element, and what its policy says of that: the hash of each does not compress,
 * and two cost 80 bytes more than one. Leaves styles that the policy does not know as they are, so that it refuses them.
 */
function withOneStyle(head: string): { text: string; hash: string } {
  const pattern = /<style>([\s\S]*?)<\/style>/g;
  const styles = [...head.matchAll(pattern)].map(([, style = '']) => style);
  if (styles.length < 2 || !styles.every((style) => head.includes(`'sha256-${sha256(style)}'`)))
    return { text: head, hash: '' };
  const one = styles.join('').replaceAll('\n', '');
  let left = styles.length;
  const text = head.replaceAll(pattern, () => {
    left--;
    return left === 0 ? `<style>${one}</style>` : '';
  });
  return { text, hash: ` 'sha256-${sha256(one)}'` };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
