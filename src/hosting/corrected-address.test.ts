import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedPath } from './corrected-address.ts';

describe('a path as it came through a mail program', () => {
  it.each([
    '/verhalen/umc',
    '/Verhalen/UMC/',
    '/verhalen/umc/.',
    '/verhalen/umc/,',
    '/verhalen/umc.',
    '/verhalen/umc/)',
    '/verhalen/umc/).',
    '/verhalen/umc/>',
    '/verhalen/umc/%3E',
    '/verhalen/umc/%253E',
    '/verhalen/umc/&gt;',
    '/verhalen/umc/%20',
    '/verhalen/umc%20',
    '/verhalen/umc/%C2%A0',
    '/verhalen/umc/%E2%80%9D',
    '/verhalen/umc/%22',
    '/verhalen//umc/',
    '//verhalen/umc/',
    '/verhalen/umc/index.html',
    '/verhalen%2Fumc%2F',
    '/verhalen/umc/?',
  ])('%s leads to the page', (path) => {
    expect(correctedPath(path)).toBe('/verhalen/umc/');
  });

  it.each([
    ['/', undefined],
    ['/verhalen/umc/', undefined],
    ['/verhalen/umc/deel.png', undefined],
    ['/verhalen/umc/Deel.PNG.', '/verhalen/umc/deel.png'],
    ['/rss.xml)', '/rss.xml'],
    ['/.', '/'],
  ])('%s: %s', (path, corrected) => {
    expect(correctedPath(path)).toBe(corrected);
  });

  it('names no other host and goes to no folder above', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', '.', '%', '2', 'f', '5', 'c', ')', 'e') }),
        (rest) => {
          const corrected = correctedPath(`/${rest}`);
          if (corrected === undefined) return;
          expect(corrected).toMatch(/^\/(?![/\\])/);
          expect(new URL(corrected, 'https://here.example').host).toBe('here.example');
          expect(corrected.split('/')).not.toContain('..');
        },
      ),
    );
  });
});
