import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compressSite } from './compress.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'compress-'));
afterAll(() => rm(folder, { recursive: true }));
const [site, cache] = [path.join(folder, 'site'), path.join(folder, 'cache')];
await mkdir(path.join(site, 'pagefind'), { recursive: true });
await mkdir(path.join(site, '.well-known'));
const page = '<p>Gewoon doen</p>'.repeat(100);
const texts = ['.well-known/security.txt', 'index.html', 'rss.xml'];
for (const name of [...texts, 'deel.png', 'pagefind/wasm.nl.pagefind', 'pagefind/x.pf_index'])
  await writeFile(path.join(site, name), page);

const small = async () =>
  (await readdir(site, { recursive: true })).filter((name) => /\.(?:br|gz)$/.test(name)).sort();

it('every text has a smaller copy of each kind beside it, and nothing else has', async () => {
  expect(await compressSite(site, cache)).toBe(3);
  expect(await small()).toEqual(texts.flatMap((text) => [`${text}.br`, `${text}.gz`]));
  const [br, gz] = await Promise.all(
    ['br', 'gz'].map((end) => readFile(path.join(site, `index.html.${end}`))),
  );
  expect(brotliDecompressSync(br ?? '').toString()).toBe(page);
  expect(gunzipSync(gz ?? '').toString()).toBe(page);
  // No time and no system: the same page has the same copy.
  expect(gz?.subarray(4, 10).toString('hex')).toBe('0000000002ff');
});

it('a page that changed is made again, and what no page uses is kept no longer', async () => {
  await writeFile(path.join(site, 'index.html'), 'anders');
  await rm(path.join(site, 'rss.xml'));
  await rm(path.join(site, '.well-known'), { recursive: true });
  await compressSite(site, cache);
  expect(brotliDecompressSync(await readFile(path.join(site, 'index.html.br'))).toString()).toBe('anders');
  expect(await readdir(cache)).toHaveLength(2);
});
