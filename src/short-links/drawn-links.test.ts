import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Story } from '../knowledge-base/library.ts';
import { drawnLinks } from './drawn-links.ts';
import { qrCode } from './qr-code.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qr-codes-'));
  // In development nothing is kept.
  vi.stubEnv('DEV', false);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** What a build draws for stories with these codes, on a host. */
const build = (host: string, ...codes: (string | undefined)[]) => {
  vi.stubEnv('SITE', `https://${host}.example/`);
  const stories = codes.map((code, number) => ({ id: `verhaal-${number}`, data: { code } }));
  return drawnLinks(stories as unknown as Story[], folder);
};
const drawn = (address: string) => ({ address, qr: qrCode(address) });

it('a QR code that was kept is never that of another code, another order or another host', async () => {
  const [first, second] = ['https://een.example/v/k7m3/', 'https://een.example/v/k7m4/'];
  expect(await build('een', 'k7m3', undefined, 'k7m4')).toEqual([drawn(first), undefined, drawn(second)]);
  expect(await build('een', 'k7m4', 'k7m3')).toEqual([drawn(second), drawn(first)]);
  expect(await build('een', 'k7m5', 'k7m3')).toEqual([drawn('https://een.example/v/k7m5/'), drawn(first)]);
  expect(await build('twee', 'k7m3')).toEqual([drawn('https://twee.example/v/k7m3/')]);
});
