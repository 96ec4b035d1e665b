import { expect, it } from 'vitest';
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
const policy = (...texts: string[]) =>
  `<meta http-equiv="content-security-policy" content="style-src 'self'${texts.map((text) => ` 'sha256-${sha256(text)}'`).join('')};">`;
const page = (head: string) => `<head>${head}</head><body><style>z</style></body>`;

it('a page has the styles of its head in one element, which its policy allows', () => {
  expect(within(page(`${policy('a')}<style>a</style>${print}${link('x')}${link('y')}<title>`))).toBe(
    page(`${policy('axy', 'a')}${print}<style>axy</style><title>`),
  );
  expect(within(page(policy() + link('y')))).toBe(page(`${policy('y')}<style>y</style>`));
  expect(within(page(policy('a')))).toBe(page(policy('a')));
});

it('a style that the policy does not know stays apart, and is refused', () => {
  expect(within(page(`${policy()}<style>b</style>${link('x')}`))).toBe(
    page(`${policy('x')}<style>b</style><style>x</style>`),
  );
});

it('a stylesheet that the build did not make stops it', () => {
  expect(() => within(page(policy() + link('lost')))).toThrow('/onder/_astro/lost.css');
});
