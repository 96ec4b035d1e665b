import { blockStyles } from '../newsletter/mail-block.ts';
import { sha256 } from './sha256.ts';

/** Allows the styles in a block for a mail, each by its own text. */
const blockSources = ["'unsafe-hashes'", ...blockStyles.map((style) => `'sha256-${sha256(style)}'`)];

/**
 * The element with the content policy of a page, which allows files of the site, and of what stands in the page the `style`
 * element of which it gets the text, if there is one. Only a page that shows a block for a mail (`<mail-preview>`) allows `style`
 * on elements, and of those only what the block has; only the finder (`<story-finder>`) runs WebAssembly, the engine of Pagefind.
 */
export function ownPolicy(page: string, styleHash?: string): string {
  const [, element] = /<(mail-preview|story-finder)\b/.exec(page) ?? [];
  const scripts = element === 'story-finder' ? " 'wasm-unsafe-eval'" : '';
  const styles = [
    "'self'",
    ...(element === 'mail-preview' ? blockSources : []),
    ...(styleHash === undefined ? [] : [`'sha256-${styleHash}'`]),
  ];
  return `<meta http-equiv="content-security-policy" content="default-src 'self';object-src 'none';base-uri 'self';form-action 'self';font-src 'self'; script-src 'self'${scripts}; style-src ${styles.join(' ')};">`;
}
