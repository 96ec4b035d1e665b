import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectCopy } from '../../scripts/site/project-copy.ts';
import { hashedFolders } from '../../src/addresses.ts';
import { build } from '../support/build.ts';
import { copyLibraryProject } from '../support/copies.ts';
import { differencesBetween } from '../support/site-differences.ts';
import { libraryHost, librarySite, siteIn } from '../support/sites.ts';
import { story } from '../support/story-template.ts';

/** What a build keeps (src/kept/), by kept-work.ts, which a copy of the project does not take along, and else. */
const work = ['checked-texts', 'quick-words', 'searched-pages', 'qr-codes'];
const kept = [...work, 'covers', 'dictionary', 'keuzehulp', 'share', 'typeface'];

/** Other settings than those with which the site was built before, though not where it stands: that is in each page. */
const settings = { SOURCE_DATE_EPOCH: '1796000000', PREVIEW: 'true' };

type Changes = Record<string, [from: string, to: string][]>;

/** Most of these reach pages of which the own text stays the same. The words are long, or stand in the library already. */
const inTexts: Changes = {
  'verhalen/gemeente-zandwoude/index.mdx': [
    ['title: "In de kas', 'title: "Een gewijzigde titel: in de kas'],
    ['summary: "De gemeente', 'summary: "Een gewijzigde samenvatting. De gemeente'],
    ['approach:\n', 'approach:\n  - id: regionale-afspraken\n    evidence: "Gemeenten kweken planten."\n'],
    ['Een stagiaire wilde stekken.', 'Een stagiaire wilde stekken, en een leerling ook.'],
  ],
  'verhalen/blinkveld-schoonmaak/index.mdx': [
    ['begint iedereen elk jaar opnieuw', 'begint iedereen opnieuw'],
  ],
  // Only a title, and only what stands at the end of a long text.
  'verhalen/werkbedrijf-veenmonde/index.mdx': [['title: "Van', 'title: "Gewijzigd: van']],
  'verhalen/rijksdienst-handschriften/index.mdx': [
    ['Een jobcoach is in dienst."', 'Een hovenier is in dienst."'],
  ],
  'verhalen/umc-eikenwoude/index.mdx': [['code: vwdq', 'code: vwdr']],
  'aanpakken/centraal-budget.mdx': [['weight: 3', 'weight: 2']],
  'begrippen/jobcoach.mdx': [['summary: "Begeleider', 'summary: "Een gewijzigde uitleg: begeleider']],
  'site.yaml': [['publisher: "de redactie', 'publisher: "de gewijzigde redactie']],
  'sectoren/umc.mdx': [['summary: "', 'summary: "Gewijzigd. ']],
};

/** These make that texts which stay the same are found by other words. */
const inWords: Changes = {
  'begrippen/jobcoach.mdx': [['also: [', 'also: ["loopbaangids", ']],
  'zoekwoorden.yaml': [['words:\n', 'words:\n  - says: [winkel]\n    typed: [verkooppunt]\n']],
};

describe('a build that finds what an earlier one kept makes the site of one that finds nothing', () => {
  let copy: ProjectCopy;
  const keptIn = (root: string, name: string) => path.join(root, '.astro', name);
  const inContent = (file: string) => path.join(copy.root, 'content', file);

  const change = async (changes: Changes) => {
    for (const [file, pieces] of Object.entries(changes)) {
      let text = await readFile(inContent(file), 'utf8');
      for (const [from, to] of pieces) {
        if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
        text = text.replace(from, to);
      }
      await writeFile(inContent(file), text);
    }
  };
  /** With all that refers to it. */
  const renameStory = async (from: string, to: string) => {
    await rename(inContent(`verhalen/${from}`), inContent(`verhalen/${to}`));
    for (const file of await readdir(inContent('.'), { recursive: true })) {
      const text = /\.(?:mdx|yaml)$/.test(file) ? await readFile(inContent(file), 'utf8') : '';
      if (text.includes(from)) await writeFile(inContent(file), text.replaceAll(from, to));
    }
  };
  const turnPhoto = async (file: string) =>
    writeFile(
      inContent(file),
      await sharp(await readFile(inContent(file)))
        .flop()
        .jpeg()
        .toBuffer(),
    );
  const withdrawStory = async (id: string) => {
    const file = inContent(`verhalen/${id}/index.mdx`);
    const [code] = /^code: .*$/m.exec(await readFile(file, 'utf8')) ?? [];
    await writeFile(file, `---\n${code}\nwithdrawn:\n  on: 2026-10-01\n  kind: consent\n---\n`);
  };

  /** Which files differ between a build that finds something and one that finds nothing, which stays. */
  const differences = async () => {
    const { dist } = siteIn(copy.root);
    const found = path.join(copy.root, 'found');
    await rm(found, { recursive: true, force: true });
    await build(copy.root, libraryHost, settings);
    await rename(dist, found);
    for (const name of kept) await rm(keptIn(copy.root, name), { recursive: true });
    await build(copy.root, libraryHost, settings);
    return differencesBetween(found, dist);
  };

  beforeAll(async () => {
    copy = await copyLibraryProject();
    for (const name of work)
      await cp(keptIn(librarySite.root, name), keptIn(copy.root, name), { recursive: true });
  });
  afterAll(() => copy?.remove());

  it('after changes in texts and in a photograph, and with other settings', async () => {
    await change(inTexts);
    await turnPhoto('verhalen/gemeente-zandwoude/kas.jpg');
    await renameStory('scholengroep-hooimonde', 'scholen-hooimonde');
    expect(await differences()).toEqual([]);
  }, 300_000);

  it('after changes in what words mean, with a story more and a story less', async () => {
    await change(inWords);
    await withdrawStory('provincie-wadrand-2');
    await mkdir(inContent('verhalen/gemeente-voorbeeld'));
    await writeFile(inContent('verhalen/gemeente-voorbeeld/index.mdx'), story());
    expect(await differences()).toEqual([]);
  }, 300_000);

  it('and gives another name to what readers keep for a year, when it is another file', async () => {
    const dist = siteIn(copy.root).dist;
    const names = await readdir(dist, { recursive: true });
    const lasting = new Set(
      names.filter((name) => hashedFolders.some((folder) => `/${name}`.startsWith(folder))),
    );
    const differing = await differencesBetween(librarySite.dist, dist);
    const changed = differing.filter(
      (name) => lasting.has(name) && existsSync(path.join(librarySite.dist, name)),
    );
    expect(changed).toEqual([]);
    expect(differing.filter((name) => lasting.has(name))).not.toEqual([]);
  });
});
