import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { readBuiltPages } from './support/built-pages.ts';

const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // About writing: editors choose titles for readers; a search engine may cut one.
    'long-title': 'off',
    // About the look of the source: Astro's compression decides on white space in what it writes.
    'no-trailing-whitespace': 'off',
    // Boxes of one facet share a name, as HTML means it: the address then holds each choice.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'submit', 'reset'] }],
  },
};

it('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const faults: string[] = [];
  const pages = await readBuiltPages();
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html, address);
    for (const { message, ruleId, selector } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${address} ${selector ?? ''}: ${message} (${ruleId})`);
    }
  }
  expect(pages.length).toBeGreaterThan(150);
  expect(faults).toEqual([]);
});
