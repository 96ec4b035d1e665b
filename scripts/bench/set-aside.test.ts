import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { setAside } from './set-aside.ts';

it('what was built before stands aside in the project itself, but for the share pictures', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'set-aside-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const file of [
    'dist/index.html',
    '.astro/share/a.png',
    '.astro/qr-codes/0',
    '.astro/data-store.json',
  ]) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), '');
  }
  await setAside(root);
  expect((await readdir(root, { recursive: true })).sort()).toEqual([
    '.astro',
    '.astro/share',
    '.astro/share/a.png',
    'former',
    'former/data-store.json',
    'former/dist',
    'former/dist/index.html',
    'former/qr-codes',
    'former/qr-codes/0',
  ]);
});
