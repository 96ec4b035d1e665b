import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallLibrary, writeLibrary } from '../../tests/support/library.ts';
import type { ContentFiles } from '../../tests/support/library-stubs.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent } from './check-content.ts';
import { filesBelow, filesInMemory, type RawFile } from './raw-file.ts';
import { reportAsAnnotations } from './report.ts';

const check = (files: ContentFiles) => checkContent(filesInMemory({ ...smallLibrary, ...files }));
const messages = async (files: RawFile[]) =>
  (await checkContent(files)).problems.map(({ file, message }) => `${file}: ${message}`);
const proef = 'content/verhalen/proef/index.mdx';

describe('the content check', () => {
  it('names all problems of all files in one run, in reading order', async () => {
    const { problems } = await check({
      'content/verhalen/een/index.mdx': story(
        ['- gemeenten', '- gemeente'],
        ['name: "een bureau"', 'id: opstap'],
      ),
      'content/verhalen/twee/index.mdx': story(
        ['kind: placements', 'kind: x'],
        ['code: kdv4', 'code: kdv5'],
        ['in het voorjaar', 'in {1+1}'],
      ),
    });
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['content/verhalen/een/index.mdx', 9],
      ['content/verhalen/een/index.mdx', 33],
      ['content/verhalen/twee/index.mdx', 18],
      ['content/verhalen/twee/index.mdx', 53],
    ]);
  });

  it('sees what would silently be left out of the site', async () => {
    const files = filesInMemory({
      ...smallLibrary,
      'content/verhalen/proef.mdx': story(),
      'content/verhalen/Proef Twee/index.mdx': story(),
      'content/verhalen/proef/index.md': story(),
      'content/verhaal/proef/index.mdx': story(),
      'content/begrippen/map/uwv.mdx': '---\n---\n',
    });
    expect(await messages(files)).toEqual([
      'content/begrippen/map/uwv.mdx: Dit bestand hoort hier niet. Een tekst staat in content/begrippen/naam.mdx.',
      'content/verhaal/proef/index.mdx: De map "verhaal" hoort niet in content. Bedoelde je "verhalen"? Toegestaan: verhalen, aanpakken, sectoren, doelgroepen, begrippen, paginas.',
      'content/verhalen/Proef Twee/index.mdx: "Proef Twee" kan niet in een adres. Noem het "proef-twee": kleine letters, cijfers en koppeltekens.',
      'content/verhalen/proef.mdx: Dit bestand hoort hier niet. Een tekst staat in content/verhalen/naam-van-het-verhaal/index.mdx.',
      'content/verhalen/proef/index.md: Dit bestand hoort hier niet. Een tekst staat in content/verhalen/naam-van-het-verhaal/index.mdx.',
    ]);
  });

  it('refuses a symbolic link, which could publish a file from elsewhere', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
    await writeLibrary(root, smallLibrary);
    await writeFile(path.join(root, 'elders.mdx'), story());
    await symlink(path.join(root, 'elders.mdx'), path.join(root, 'content/begrippen/elders.mdx'));
    const found = await messages(await filesBelow(root));
    await rm(root, { recursive: true });
    expect(found).toEqual([
      'content/begrippen/elders.mdx: Dit is een verwijzing naar een ander bestand. Zet het bestand zelf hier neer.',
    ]);
  });

  it('fails on an empty library', async () => {
    const { problems } = await checkContent(await filesBelow('nergens'));
    expect(problems.map(({ message }) => message)).toContain('Hier staat geen enkel verhaal.');
  });

  it('wants exactly one file for each value of a closed list', async () => {
    const rijks = { 'content/sectoren/rijks.mdx': '---\nsummary: "x"\n---\n' };
    expect(await messages(filesInMemory({ ...smallLibrary, ...rijks }))).toEqual([
      'content/sectoren/rijks.mdx: "rijks" staat niet in de gesloten lijst van sectoren (src/taxonomy.ts).',
    ]);
  });

  it('refuses YAML aliases, with which a few lines can fill the memory', async () => {
    const text = story(['title: "Een', 'x: &a [1]\ny: *a\ntitle: "Een']);
    expect(await messages(filesInMemory({ [proef]: text }))).toContain(
      'content/verhalen/proef/index.mdx: Een verwijzing met & of * kan hier niet. Schrijf de waarde uit, of zet er aanhalingstekens om.',
    );
  });

  it('refuses a second fence, after which parsers disagree on what is text and what is code', async () => {
    const text = story(['title: "Een team', '---x: "\nimport fs from \'node:fs\'\n"\ntitle: "Een team']);
    expect(await messages(filesInMemory({ [proef]: text }))).toContain(
      'content/verhalen/proef/index.mdx: Tussen de velden mag geen regel met --- of +++ beginnen. Haal die regel weg.',
    );
  });

  it('takes the reading errors of the booklet for errors, in fields and in the text', async () => {
    const text = story(['voor de stad', 'voor de banenafpraak'], ['op weg', 'bij het UVW']);
    const { problems } = await check({ [proef]: text });
    expect(problems.map(({ line, suggestion, severity }) => [line, suggestion, severity])).toEqual([
      [3, 'banenafspraak', undefined],
      [53, 'UWV', undefined],
    ]);
  });

  it('reports to a pull request in one line for each problem', async () => {
    const text = story(['- gemeenten', '- "50%, of meer"']);
    expect(reportAsAnnotations(await check({ [proef]: text }))).toMatch(
      /^::error file=content\/verhalen\/proef\/index\.mdx,line=9,col=5,title=sector › 1::sector › 1: "50%25, of meer" staat niet in de lijst\.%0AToegestaan: rijk, .*$/,
    );
  });
});
