import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeIndex } from './write-index.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
});
afterEach(() => rm(site, { recursive: true }));

const page = async (url: string, text: string) => {
  await mkdir(path.join(site, url), { recursive: true });
  const html = `<html lang="nl"><body><main data-pagefind-body><h1>${url}</h1><p>${text}</p></main></body></html>`;
  await writeFile(path.join(site, url, 'index.html'), html);
};
const addressOf = async (fragment: string) => {
  const folder = path.join(site, 'pagefind/fragment');
  const file = (await readdir(folder)).find((name) => name.startsWith(`nl_${fragment}`)) ?? '';
  return /"url":"([^"]*)"/.exec(gunzipSync(await readFile(path.join(folder, file))).toString())?.[1];
};

describe('the list of fragments', () => {
  it('has the fragment of each page at the number of that page, in whatever order the pages come', async () => {
    const numbers = { '/provincie-x-2/': 1, '/begrip/': 2, '/provincie-x/': 0 };
    for (const url of Object.keys(numbers)) await page(url, 'De provincie begon met een team.');
    await writeIndex(site, { numbering: '1a2b', pages: numbers }, (html) => html);
    const list = JSON.parse(await readFile(path.join(site, 'zoek/1a2b/volgorde.json'), 'utf8')) as string;
    expect(await Promise.all(list.split(' ').map(addressOf))).toEqual([
      '/provincie-x/',
      '/provincie-x-2/',
      '/begrip/',
    ]);
  });

  it('is not written when a page has nothing to index', async () => {
    await page('/vol/', 'Een team.');
    await mkdir(path.join(site, 'leeg'));
    await writeFile(
      path.join(site, 'leeg/index.html'),
      '<html lang="nl"><body><main><p>x</p></main></body></html>',
    );
    await expect(
      writeIndex(site, { numbering: '1a2b', pages: { '/vol/': 0, '/leeg/': 1 } }, (html) => html),
    ).rejects.toThrow('/leeg/');
  });
});
