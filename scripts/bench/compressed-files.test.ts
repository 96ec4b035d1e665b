import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CompressedFiles } from './compressed-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
  await mkdir(path.join(folder, 'zoek'));
  await writeFile(path.join(folder, 'zoek/index.html'), '<p>Zoek</p>');
  await writeFile(path.join(folder, 'words.pf_index'), 'packed');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('sends text compressed, compressed formats as they are, and nothing for an unknown address', async () => {
  const files = new CompressedFiles(folder);
  const page = await files.get('/zoek/');
  expect(page.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html; charset=utf-8',
  });
  expect(brotliDecompressSync(page.body).toString()).toBe('<p>Zoek</p>');
  const index = await files.get('/words.pf_index');
  expect(index.headers['content-encoding']).toBeUndefined();
  expect(index.body.toString()).toBe('packed');
  expect((await files.get('/nergens/')).status).toBe(404);
});

it('compresses in advance what a search page may fetch', async () => {
  await writeFile(path.join(folder, 'index.html'), '<p>Lees</p>');
  const files = new CompressedFiles(folder);
  await files.prepare();
  await rm(path.join(folder, 'zoek'), { recursive: true });
  await rm(path.join(folder, 'index.html'));
  expect((await files.get('/zoek/')).status).toBe(200);
  expect((await files.get('/')).status).toBe(404);
});
