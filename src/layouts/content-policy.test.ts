import { expect, it } from 'vitest';
import { blockStyles } from '../newsletter/mail-block.ts';
import { contentPolicy } from './content-policy.ts';
import { sha256 } from './sha256.ts';

const directives = (policy: string) =>
  new Map(policy.split(/; ?/).map((directive) => directive.split(/ (.*)/, 2) as [string, string]));

it('a page allows files of this site and nothing else', () => {
  const {
    'default-src': rest,
    'script-src': scripts,
    'style-src': styles,
  } = Object.fromEntries(directives(contentPolicy()));
  expect([rest, scripts, styles]).toEqual(["'self'", "'self'", "'self'"]);
});

it('a page may have the styles of a block for a mail on its elements, or WebAssembly', () => {
  const blocks = directives(contentPolicy('blocks for a mail'));
  expect(blocks.get('style-src')).toMatch(/^'self' 'unsafe-hashes' /);
  for (const style of blockStyles) expect(blocks.get('style-src')).toContain(`'sha256-${sha256(style)}'`);
  expect(blocks.get('script-src')).toBe("'self'");
  const wasm = directives(contentPolicy('WebAssembly'));
  expect([wasm.get('script-src'), wasm.get('style-src')]).toEqual(["'self' 'wasm-unsafe-eval'", "'self'"]);
});
