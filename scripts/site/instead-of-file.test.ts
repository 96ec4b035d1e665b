import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { insteadOfFile } from './instead-of-file.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
afterAll(() => rm(folder, { recursive: true }));
for (const name of [
  'index.html',
  '404.html',
  'verhalen/umc/index.html',
  'verhalen/weg/index.html',
  'rss.xml',
  'pagefind/pagefind.js',
  '.htaccess',
  '.well-known/security.txt',
]) {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), '');
}
const answers = new Map(
  (
    [
      { address: '/verhalen/oud/', status: 301, to: '/verhalen/umc/' },
      { address: '/over-oud/', status: 301, to: '/#over' },
      { address: '/verhalen/weg/', status: 410 },
      { address: '/verhalen/weg/deel.png', status: 410 },
    ] as const
  ).map((answer) => [answer.address, answer]),
);
const instead = (url: string) => {
  const { status = 200, location, page } = insteadOfFile(folder, url, answers) ?? {};
  return `${status} ${location ?? page ?? ''}`.trim();
};

describe('a request', () => {
  it.each([
    ['/', '200'],
    ['/verhalen/umc/', '200'],
    ['/verhalen/umc/?utm_source=x', '200'],
    ['/rss.xml', '200'],
    ['/verhalen/umc', '301 /verhalen/umc/'],
    ['/404.HTML', '404 /404.html'],
    ['/Verhalen/UMC?q=a%20b&utm_source=x&sector=umc', '301 /verhalen/umc/?q=a%20b&sector=umc'],
    ['/verhalen/umc/.', '301 /verhalen/umc/'],
    ['/verhalen/umc).', '301 /verhalen/umc/'],
    ['/verhalen/umc/%3E', '301 /verhalen/umc/'],
    ['/verhalen/umc/%20', '301 /verhalen/umc/'],
    ['/verhalen/umc/%3Fsector=umc', '301 /verhalen/umc/?sector=umc'],
    ['/verhalen/umc/%3Fsector=umc&utm_source=x?q=y&fbclid=x', '301 /verhalen/umc/?sector=umc&q=y'],
    ['/verhalen/umc%23tips', '301 /verhalen/umc/#tips'],
    ['/verhalen/oud/%3Fq=x', '301 /verhalen/umc/?q=x'],
    ['/verhalen/umc/index.html?q=x', '301 /verhalen/umc/?q=x'],
    ['/.htaccess', '404 /404.html'],
    ['/.well-known/security.txt', '200'],
    ['/RSS.xml,', '301 /rss.xml'],
    ['/rss.xml/?q=x', '301 /rss.xml?q=x'],
    ['/pagefind/pagefind.js', '200'],
    ['/pagefind/pagefind.js/', '404 /404.html'],
    ['/verhalen/oud/', '301 /verhalen/umc/'],
    ['/verhalen/oud?fbclid=x', '301 /verhalen/umc/'],
    ['/Verhalen/Oud/,', '301 /verhalen/umc/'],
    ['/over-oud/?q=x', '301 /?q=x#over'],
    ['/verhalen/weg/', '410 /verhalen/weg/'],
    ['/verhalen/WEG', '410 /verhalen/weg/'],
    ['/verhalen/weg/deel.png', '410 /404.html'],
    ['/verhalen/niets/', '404 /404.html'],
    ['/verhalen/niets', '404 /404.html'],
  ])('for %s gets %s', (url, answer) => {
    expect(instead(url)).toBe(answer);
  });

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    '//elsewhere.example/%2e%2e',
    '/..%2f..%2fetc%2fpasswd',
    '/../../../etc/hosts',
    '/%5c%5celsewhere.example/',
  ])('for %s leads to no other host and to no other folder', (url) => {
    expect(instead(url)).toBe('404 /404.html');
  });

  it('for a name that no file can have is for a page that is not there', () => {
    for (const name of ['a'.repeat(300), `verhalen/${'a/'.repeat(4000)}`, `${'a'.repeat(300)}/`])
      expect(instead(`/${name}`)).toBe('404 /404.html');
  });

  it('for another host’s name before a page leads to the page', () => {
    expect(instead('//verhalen/umc')).toBe('301 /verhalen/umc/');
  });
});
