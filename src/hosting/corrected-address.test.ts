import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedAddress } from './corrected-address.ts';

const correctedPath = (path: string) => correctedAddress(path)?.path;

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
    '/verhalen/umc/index.html/.',
    '/verhalen/umc/%20index.html',
    '/verhalen/umc/index.html/index.htm',
    '/verhalen/umc/%0A',
    '/verhalen/umc/%26gt%3B',
    '/verhalen%2Fumc%2F',
    '/verhalen/umc/?',
    '/verhalen/umc/%3F',
    '/verhalen/umc/…',
    '/verhalen/umc/%E2%80%A6',
    '/verhalen/umc/%E2%80%93',
    '/verhalen/umc–',
    '/verhalen/umc/_',
    '/verhalen/umc_',
    '/verhalen/umc/(',
    '/verhalen/umc/%3C',
    '/verhalen/umc/<',
    '/verhalen/umc/%C2%AD',
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

  it.each([
    ['/verhalen/%3Fsector=umc', '/verhalen/', '?sector=umc', ''],
    ['/verhalen/%3Fsector=umc).', '/verhalen/', '?sector=umc', ''],
    ['/verhalen%253Fq=a%2520b&sector=umc', '/verhalen/', '?q=a%20b&sector=umc', ''],
    ['/verhalen%3Fq=a%20b', '/verhalen/', '?q=a%20b', ''],
    ['/verhalen/umc/%23tips', '/verhalen/umc/', '', '#tips'],
    ['/verhalen/umc%3Fq=x%23tips,', '/verhalen/umc/', '?q=x', '#tips'],
    ['/verhalen/umc/%3F)', '/verhalen/umc/', '', ''],
    ['/over/%3Fq=%0d%0aSet-Cookie:x', '/over/', '?q=%0D%0ASet-Cookie:x', ''],
  ])('%s has a query or a place behind it', (address, path, query, place) => {
    expect(correctedAddress(address)).toEqual({ path, query, place });
  });

  it('of any length takes no time', () => {
    expect(correctedAddress(`/${')'.repeat(100_000)}x`)).toBeUndefined();
  });

  it('names no other host and goes to no folder above', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('/', '\\', '.', '%', '2', 'f', '5', 'c', ')', 'e', ' ', 'index.html'),
        }),
        (rest) => {
          const corrected = correctedPath(`/${rest}`);
          if (corrected === undefined) return;
          expect(corrected).toMatch(/^\/(?![/\\])/);
          expect(new URL(corrected, 'https://here.example').host).toBe('here.example');
          expect(corrected.split('/')).not.toContain('..');
          expect(correctedPath(corrected)).toBeUndefined();
        },
      ),
    );
  });
});
