import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { featuresOff } from './chromium.ts';

it('Chromium starts without all that playwright switches off in this version', () => {
  const code = readFileSync('node_modules/playwright-core/lib/coreBundle.js', 'utf8');
  const [, list = ''] = /\bdisabledFeatures = \[([^\]]*)\]/.exec(code) ?? [];
  const theirs = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
  expect(theirs.length).toBeGreaterThan(10);
  expect(featuresOff).toEqual(expect.arrayContaining(theirs));
});
