import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { expect, it } from 'vitest';
import type { IndexInput } from './index-input.ts';
import { pagefindIndex } from './pagefind-index.ts';

it('indexes what the site names, with the words that it names, and leaves nothing of that behind', async () => {
  const site = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
  const input: IndexInput = {
    numbering: '1a2b',
    pages: { '/verhalen/proef/': 0 },
    stories: 1,
    words: { synonyms: [{ says: ['jobcoach'], typed: ['werkbegeleider'] }], ours: ['kas'] },
  };
  const html =
    '<html lang="nl"><body><main data-pagefind-body><p>Een jobcoach in de buurtkas.</p></main></body></html>';
  for (const [file, text] of Object.entries({
    'zoek/paginas.json': JSON.stringify(input),
    'zoek/1a2b/woorden.json': '{}',
    'zoek/1a2b/kaarten/alle/index.html': '<li data-story="proef"></li>',
    'verhalen/proef/index.html': html,
    'verhalen/ander/index.html': html,
  })) {
    await mkdir(path.join(site, path.dirname(file)), { recursive: true });
    await writeFile(path.join(site, file), text);
  }

  const done = pagefindIndex(path.join(site, 'kept')).hooks['astro:build:done'];
  const logger = { info() {} } as unknown as AstroIntegrationLogger;
  await done?.({ dir: pathToFileURL(`${site}/`), logger, pages: [], assets: new Map() });

  expect(await readdir(path.join(site, 'zoek/1a2b/tekst'))).toEqual(['0.json']);
  expect(await readFile(path.join(site, 'zoek/1a2b/tekst/0.json'), 'utf8')).toContain(
    'Een jobcoach ⟪werkbegeleider⟫ in de buurtkas ⟪buurt⟫ ⟪kas⟫',
  );
  expect(existsSync(path.join(site, 'zoek/paginas.json'))).toBe(false);
  expect(await readdir(path.join(site, 'zoek/1a2b/kaarten'))).toEqual(['0']);
  expect(existsSync(path.join(site, 'zoek/1a2b/woorden.json'))).toBe(true);
  await rm(site, { recursive: true });
});
