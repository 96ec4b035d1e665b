import { expect, it } from 'vitest';
import { mainOf, sectionOf } from './searched-part.ts';

const page = `<main><h1 id="a">A</h1><h2 id="b">B</h2><p>een</p><h3 class="x" id="c">C?</h3><p>twee</p><h3 id="d">D</h3><p>drie</p></main><footer>voet</footer>`;
const textOf = (id: string) =>
  sectionOf(page, id)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

it('of a whole page is its main part', () => {
  expect(mainOf(`<head><title>T</title></head><body><header>kop</header>${page}`)).toBe(
    `<!doctype html><html lang="nl"><body>${page.replace('<footer>voet</footer>', '')}</body></html>`,
  );
  expect(() => mainOf('<p>x</p>')).toThrow('<main>');
});

it('of a question is its heading and what stands below it', () => {
  expect(textOf('c')).toBe('C? twee');
  expect(textOf('d')).toBe('D drie');
  expect(textOf('b')).toBe('B een C? twee D drie');
  expect(() => sectionOf(page, 'e')).toThrow('"e"');
});
