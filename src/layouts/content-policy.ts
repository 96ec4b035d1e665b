import { blockStyles } from '../newsletter/mail-block.ts';
import { sha256 } from './sha256.ts';

/** What only some pages may. */
export type Allowance = 'WebAssembly' | 'blocks for a mail';

const ownFiles = "'self'";

/** The styles in a block for a mail, each by its own text. */
const blocks = ["'unsafe-hashes'", ...blockStyles.map((style) => `'sha256-${sha256(style)}'`)].join(' ');

/**
 * The content policy of a page, as it is before its styles come within it (page-styles.ts): files of this site and nothing else.
 * A script that stands in a page is refused, and so are a style in its body and `style` on an element.
 */
export function contentPolicy(allows?: Allowance): string {
  const scripts = allows === 'WebAssembly' ? `${ownFiles} 'wasm-unsafe-eval'` : ownFiles;
  const styles = allows === 'blocks for a mail' ? `${ownFiles} ${blocks}` : ownFiles;
  return `default-src ${ownFiles};object-src 'none';base-uri ${ownFiles};form-action ${ownFiles};font-src ${ownFiles}; script-src ${scripts}; style-src ${styles};`;
}
