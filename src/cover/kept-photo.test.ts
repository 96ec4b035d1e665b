import { appendFile, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptPhoto } from './kept-photo.ts';
import type { PhotoSize } from './photo.ts';

const small: PhotoSize = { width: 32, format: 'jpg' };
let folder = '';
let photo = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'covers-'));
  photo = path.join(folder, 'foto.jpg');
});
afterAll(() => rm(folder, { recursive: true }));

const take = (kept: string, size = small) => keptPhoto('umc', photo, size, path.join(folder, kept));
const paint = (background: string) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg()
    .toFile(photo);

it('a photograph is cropped once for its content and size, wherever the project stands', async () => {
  await paint('#3a7');
  expect((await sharp(await take('kept')).metadata()).width).toBe(32);
  await rename(path.join(folder, 'kept'), path.join(folder, 'moved'));
  await appendFile(path.join(folder, 'moved/umc-32.jpg'), 'of an earlier build');
  expect(String(await take('moved'))).toMatch(/of an earlier build$/);

  expect((await sharp(await take('moved', { width: 16, format: 'avif' })).metadata()).format).toBe('heif');
  await paint('#73a');
  expect(String(await take('moved'))).not.toMatch(/of an earlier build$/);
  expect((await readdir(path.join(folder, 'moved'))).sort()).toEqual(['umc-16.avif', 'umc-32.jpg']);
});

it('a photograph that cannot be decoded is not kept', async () => {
  await paint('#3a7');
  await writeFile(photo, (await readFile(photo)).subarray(0, 100));
  await expect(take('broken')).rejects.toThrow();
  await paint('#3a7');
  await expect(take('broken')).resolves.toBeInstanceOf(Buffer);
});
