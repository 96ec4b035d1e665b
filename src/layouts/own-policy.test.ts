import { expect, it } from 'vitest';
import { blockStyles } from '../newsletter/mail-block.ts';
import { ownPolicy } from './own-policy.ts';
import { sha256 } from './sha256.ts';

/** The sources of a directive in the policy of a page. */
function sources(directive: string, page: string, style?: string): string | undefined {
  return new RegExp(` ${directive} ([^;]+);`).exec(ownPolicy(page, style))?.[1];
}

it('a page allows files of the site, and of what stands in it only its styles', () => {
  expect(sources('script-src', '<p>')).toBe("'self'");
  expect(sources('style-src', '<p>')).toBe("'self'");
  expect(sources('style-src', '<p>', 'a')).toBe("'self' 'sha256-a'");
});

it('only the page of the finder runs WebAssembly', () => {
  expect(sources('script-src', '<story-finder>')).toBe("'self' 'wasm-unsafe-eval'");
});

it('a page with a block for a mail allows the styles of elements in it, and no other page does', () => {
  const allowed = sources('style-src', '<mail-preview></mail-preview>');
  expect(allowed).toContain("'unsafe-hashes'");
  for (const style of blockStyles) expect(allowed).toContain(`'sha256-${sha256(style)}'`);
  expect(sources('style-src', '<p>')).not.toContain('unsafe-hashes');
});
