import { expect, it } from 'vitest';
import { shortener } from './short-scopes.ts';

it('a scope gets one short name in templates and in styles, and no two share one', () => {
  const short = shortener();
  expect(short('<p data-astro-cid-ybatimd6>a</p>')).toBe('<p data-ybat>a</p>');
  expect(short('p[data-astro-cid-ybatimd6],i[data-astro-cid-zz0timd6]{}')).toBe(
    'p[data-ybat],i[data-zz0t]{}',
  );
  expect(() => short('<p data-astro-cid-ybatxxxx>')).toThrow('data-ybat: ybatimd6 and ybatxxxx');
});
