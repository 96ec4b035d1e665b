import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CheckedEntry, handOver } from '../content-check/checked-entries.ts';
import { prepareSite } from './prepare-site.ts';

const on = '2026-11-01';
const redirects = [
  { from: '/begrippen/oud/', kind: 'moved', to: '/begrippen/nieuw/', on },
  { from: '/cijfers/oud.csv', kind: 'moved', to: '/cijfers/nieuw.csv', on },
  { from: '/begrippen/fout/', kind: 'error', reason: 'Het klopte niet.', on },
];
let root = '';
let site = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'prepare-'));
  site = path.join(root, 'dist.new');
  for (const name of [
    '404.html',
    'begrippen/nieuw/index.html',
    'begrippen/oud/index.html',
    'begrippen/fout/index.html',
    'cijfers/oud.csv',
    'cijfers/nieuw.csv',
  ]) {
    await mkdir(path.dirname(path.join(site, name)), { recursive: true });
    await writeFile(path.join(site, name), name);
  }
  const document = { collection: 'doorverwijzingen', data: { addresses: redirects } };
  handOver(root, [document as unknown as CheckedEntry]);
});
afterEach(() => rm(root, { recursive: true }));

it('a host of static files gets redirects instead of the pages that stand in for them', async () => {
  expect(await prepareSite('statisch', root, site)).toEqual([]);
  expect(await readFile(path.join(site, '_redirects'), 'utf8')).toBe(
    '/begrippen/oud/ /begrippen/nieuw/ 301\n/cijfers/oud.csv /cijfers/nieuw.csv 301\n',
  );
  expect(await readFile(path.join(site, '_headers'), 'utf8')).toContain(
    '/cijfers/nieuw.csv\n  Content-Type: text/csv;',
  );
  expect(await readdir(path.join(site, 'begrippen'))).toEqual(['fout', 'nieuw']);
  expect(await readdir(path.join(site, 'cijfers'))).toEqual(['nieuw.csv']);
  expect(await readdir(root)).toEqual(['dist.new']);
});

it('a host that counts files counts the two of its own', async () => {
  // With the six that are there, and without the two from which a rule leads: 19,998.
  for (let number = 0; number < 19_994; number++) writeFileSync(path.join(site, String(number)), '');
  expect(await prepareSite('statisch', root, site)).toEqual([]);
  expect(
    (await readdir(site, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()),
  ).toHaveLength(20_000);
  await writeFile(path.join(site, 'one-more'), '');
  await rm(path.join(site, '_headers'));
  await rm(path.join(site, '_redirects'));
  await expect(prepareSite('statisch', root, site)).rejects.toThrow('De site heeft 19999 bestanden, en');
});

it.each([
  [
    'nginx',
    [
      'Containerfile',
      'adressen.map',
      'bestanden.map',
      'brotli.conf',
      'einden.map',
      'nginx.conf',
      'paginas.map',
      'site.conf',
    ],
  ],
  ['caddy', ['Caddyfile']],
] as const)('%s gets its configuration beside the site, and small copies in it', async (host, files) => {
  expect(await prepareSite(host, root, site)).toEqual([
    expect.stringContaining(`De instellingen voor ${host}`),
  ]);
  expect((await readdir(path.join(root, 'dist.new.hosting'))).sort()).toEqual(files);
  expect(await readdir(path.join(site, 'begrippen/oud'))).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
  ]);
});
