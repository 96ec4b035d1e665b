import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltPage } from '../built-pages.ts';

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

/** A block for a mail as a page shows it: HTML for programs of twenty years ago, judged by src/newsletter/mail-clients.test.ts. */
const mailPreview = /<mail-preview\b[\s\S]*?<\/mail-preview>/g;

/** What is not valid in the HTML of these pages, with the address in front. */
export async function invalidHtml(pages: readonly BuiltPage[]): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const faults: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html.replaceAll(mailPreview, ''), address);
    for (const { message, ruleId, selector } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${address} ${selector ?? ''}: ${message} (${ruleId})`);
    }
  }
  return faults;
}
