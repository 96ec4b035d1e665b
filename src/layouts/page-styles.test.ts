import { expect, it } from 'vitest';
import { ownPolicy } from './own-policy.ts';
import { stylesWithin } from './page-styles.ts';
import { sha256 } from './sha256.ts';

const within = stylesWithin(
  new Map([
    ['_astro/x.css', 'x\n'],
    ['_astro/y.css', 'y\n'],
  ]),
  '/onder/',
);
const link = (name: string) => `<link rel="stylesheet" href="/onder/_astro/${name}.css">`;
const print = '<link rel="stylesheet" href="/onder/_astro/print.css" media="print">';
const page = (head: string) => `<head>${head}</head><body><style>z</style></body>`;

it('a page has the styles of its head in one element, which its policy allows, and no other', () => {
  expect(within(page(`<style>a</style>${print}${link('x')}${link('y')}<title>`))).toBe(
    page(`${print}${ownPolicy('', sha256('axy'))}<style>axy</style><title>`),
  );
  expect(within(page(link('y')))).toBe(page(`${ownPolicy('', sha256('y'))}<style>y</style>`));
  expect(within(page('<title>'))).toBe(page(`<title>${ownPolicy('')}`));
});

it('a part of a page stays as it is', () => {
  expect(within('<p><style>z</style>')).toBe('<p><style>z</style>');
});

it('a stylesheet that the build did not make stops it', () => {
  expect(() => within(page(link('lost')))).toThrow('/onder/_astro/lost.css');
});
