import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchable } from './searchable.ts';
import { indexedPage, writeIndex } from './write-index.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
});
afterEach(() => rm(site, { recursive: true }));

const page = async (url: string, text: string) => {
  await mkdir(path.join(site, url), { recursive: true });
  const html = `<html lang="nl"><body><main data-pagefind-body><h1>${url}</h1><h2 id="zo">Zo werkt het</h2><p>${text}</p></main></body></html>`;
  await writeFile(path.join(site, url, 'index.html'), html);
};
const texts = () => readdir(path.join(site, 'zoek/1a2b/tekst'));
const indexedWords = async () => {
  const [piece = ''] = await readdir(path.join(site, 'pagefind/index'));
  return gunzipSync(await readFile(path.join(site, 'pagefind/index', piece))).toString();
};
const prepare = (html: string) => indexedPage(searchable(html, () => []));

describe('the index of a site', () => {
  it('knows each page by its number, and has beside it the text of each', async () => {
    const pages = { '/provincie-x-2/': 1, '/begrip/': 2, '/provincie-x/': 0 };
    for (const url of Object.keys(pages)) await page(url, `Dit staat op ${url}.`);
    await writeIndex(site, { numbering: '1a2b', pages }, prepare);
    const folder = path.join(site, 'pagefind');
    const files = await readdir(folder);
    const meta = files.find((name) => name.endsWith('.pf_meta')) ?? '';
    const list = gunzipSync(await readFile(path.join(folder, meta))).toString('latin1');
    expect(list.match(/1a2b\.[0-9a-f]{6}\.\d/g)?.map((id) => id.at(-1))).toEqual(['1', '2', '0']);
    expect(files.sort()).toEqual(
      ['index', 'pagefind-entry.json', meta, 'pagefind.js', 'wasm.nl.pagefind'].sort(),
    );
    expect((await texts()).sort()).toEqual(['0.json', '1.json', '2.json']);
    expect(JSON.parse(await readFile(path.join(site, 'zoek/1a2b/tekst/1.json'), 'utf8'))).toEqual({
      text: '/provincie-x-2/ Zo werkt het. Dit staat op /provincie-x-2/.',
      headings: [['zo', 'Zo werkt het', 1]],
    });
  });

  it('has the words that Pagefind counts, with whatever lies between them', async () => {
    await page('/vol/', 'a\u200b b \u200b c\ufeffd\u00a0e\u0085f\u2003g &amp; &lt;h> ⟪i⟫. J&amp;amp;K');
    await writeIndex(site, { numbering: '1a2b', pages: { '/vol/': 0 } }, prepare);
    expect(await texts()).toEqual(['0.json']);
  });

  it('has an expansion as a word, without marks', async () => {
    await page('/vol/', 'Een team.');
    const withExpansion = (html: string) =>
      indexedPage(searchable(html, (text) => [{ after: text.length, words: ['ploeg'] }]));
    await writeIndex(site, { numbering: '1a2b', pages: { '/vol/': 0 } }, withExpansion);
    const index = await indexedWords();
    expect(index).toContain('ploeg');
    expect(index).not.toContain('⟪');
  });

  it('has what a picture shows, and not where it is', async () => {
    await page('/vol/', 'Een team.<img src="/omslag/teamwerk.svg" alt="Een R&amp;D-kas">');
    await writeIndex(site, { numbering: '1a2b', pages: { '/vol/': 0 } }, prepare);
    const index = await indexedWords();
    expect(index).toContain('rdkas');
    expect(index).not.toMatch(/omslag|teamwerk|svg/);
  });

  it('is not written when Pagefind counts other words, by which passages would be found', async () => {
    await page('/vol/', 'Een team.');
    const html = '<html><body data-pagefind-body><p>een</p><nav>twee</nav></body></html>';
    const written = writeIndex(site, { numbering: '1a2b', pages: { '/vol/': 0 } }, () => indexedPage(html));
    await expect(written).rejects.toThrow('telt andere woorden in /vol/');
  });

  it('is not written when a page has nothing to index', async () => {
    await page('/vol/', 'Een team.');
    await mkdir(path.join(site, 'leeg'));
    await writeFile(
      path.join(site, 'leeg/index.html'),
      '<html lang="nl"><body><main><p>x</p></main></body></html>',
    );
    const pages = { '/vol/': 0, '/leeg/': 1 };
    await expect(writeIndex(site, { numbering: '1a2b', pages }, prepare)).rejects.toThrow('/leeg/');
    await expect(readdir(path.join(site, 'pagefind'))).rejects.toThrow();
  });
});
