import { describe, expect, it } from 'vitest';
import { withPreloads } from './module-preload.ts';

const imports = new Map([
  ['_astro/finder.js', ['_astro/form.js']],
  ['_astro/form.js', ['_astro/text.js', '_astro/list.js']],
  ['_astro/list.js', ['_astro/form.js']],
  ['_astro/text.js', []],
]);
const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
const link = (name: string) => `<link rel="modulepreload" href="/_astro/${name}.js">`;

describe('a page with preload links', () => {
  it('has a link for each module, once, before the script', () => {
    expect(withPreloads(`<head>${script('finder')}</head>`, imports)).toBe(
      `<head>${link('form')}${link('text')}${link('list')}${script('finder')}</head>`,
    );
  });

  it('has them below the path of the site', () => {
    const below = (text: string) => text.replaceAll('"/_astro', '"/onder/een/_astro');
    expect(withPreloads(below(script('list')), imports, '/onder/een/')).toBe(
      below(link('form') + link('text') + link('list') + script('list')),
    );
  });

  it('stays as it is when its scripts import nothing', () => {
    expect(withPreloads(script('text'), imports)).toBe(script('text'));
    expect(withPreloads(script('unknown'), imports)).toBe(script('unknown'));
  });
});
