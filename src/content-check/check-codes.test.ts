import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { readList } from '../released/address-list.ts';
import { checkMissingCodes } from './check-codes.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';

const own = /^code: .*\n/m;
const code = own.exec(story())?.[0] ?? '';
const withCode = (written: string, published = '2026-06-01') =>
  story([code, `code: ${written}\n`], ['published: 2026-06-01', `published: ${published}`]);
const checked = (stories: Record<string, string>, released = '') =>
  checkContent(
    filesInMemory({
      ...smallLibrary,
      ...Object.fromEntries(
        Object.entries(stories).map(([id, text]) => [`content/verhalen/${id}/index.mdx`, text]),
      ),
    }),
    undefined,
    readList(released),
  );
const faults = async (stories: Record<string, string>, released = '') =>
  (await checked(stories, released)).problems;

describe('the code of a short link', () => {
  it('is of one story: the later one has to take another', async () => {
    const found = await faults({ oud: withCode('k7m3', '2026-06-01'), aap: withCode('k7m3', '2026-07-01') });
    expect(found).toMatchObject([
      {
        file: 'content/verhalen/aap/index.mdx',
        line: withCode('k7m3').split('\n').indexOf('code: k7m3') + 1,
        field: 'code',
      },
    ]);
    expect(found[0]?.message).toMatch(
      /^de code "k7m3" is al van content\/verhalen\/oud\/index\.mdx\. Die staat misschien al op papier, dus kies hier een andere\. Deze is vrij: [a-z0-9]{4}\.$/,
    );
    expect(found[0]?.message).not.toMatch(/vrij: k7m3/);
  });

  it('stays of a story that was taken away', async () => {
    const gone = '---\nwithdrawn:\n  on: 2026-11-01\n  kind: consent\ncode: k7m3\n---\n';
    const found = await faults({ weg: gone, aap: withCode('k7m3') });
    expect(found.map(({ file, message }) => [file, message.slice(0, 60)])).toEqual([
      ['content/verhalen/aap/index.mdx', 'de code "k7m3" is al van content/verhalen/weg/index.mdx. Die'],
    ]);
  });

  describe('of a story that was released', () => {
    const released = '/verhalen/aap/ =k7m3\n/verhalen/noot/ =zn4c\n';
    const told = async (stories: Record<string, string>) =>
      (await faults(stories, released)).map(({ file, field, message }) => `${file} ${field}: ${message}`);
    const noName = (id: string, own: string, other: string) =>
      `content/verhalen/${id}/index.mdx code: het adres /verhalen/${id}/ hoorde bij het verhaal met code "${own}" (nu content/verhalen/${other}/index.mdx). Kies een andere naam voor de map van dit verhaal. Zijn de codes verwisseld? Dan: zet hier code: "${own}" terug.`;

    it('stays with its address, or moves with it', async () => {
      expect(await told({ aap: withCode('k7m3'), noot: withCode('zn4c') })).toEqual([]);
      expect(await told({ mies: withCode('k7m3'), noot: withCode('zn4c') })).toEqual([]);
    });

    it('is not swapped, and its address is not taken by a new story', async () => {
      expect(await told({ aap: withCode('zn4c'), noot: withCode('k7m3') })).toEqual([
        noName('aap', 'k7m3', 'noot'),
        noName('noot', 'zn4c', 'aap'),
      ]);
      for (const fresh of [withCode('dk7m'), story([code, ''])])
        expect(await told({ mies: withCode('k7m3'), aap: fresh })).toEqual([noName('aap', 'k7m3', 'mies')]);
    });

    it('is put back, and no new one is offered', async () => {
      for (const changed of [withCode('dk7m'), story([code, ''])])
        expect(await told({ aap: changed })).toEqual([
          'content/verhalen/aap/index.mdx code: dit verhaal is uitgebracht met code "k7m3", en die staat misschien al op papier: zet hier code: "k7m3" terug. Is dit een ander verhaal? Kies dan een andere naam voor de map.',
        ]);
      expect(checkMissingCodes(await checked({ aap: story([code, '']) }, released))).toEqual([]);
    });

    it('is not of a copy that serves as a template', async () => {
      const [fault, ...others] = await told({
        'aaa-nieuw': withCode('k7m3', '2026-05-01'),
        aap: withCode('k7m3'),
      });
      expect(others).toEqual([]);
      expect(fault).toMatch(
        /^content\/verhalen\/aaa-nieuw\/index\.mdx code: de code "k7m3" is al van content\/verhalen\/aap\//,
      );
    });

    it('keeps its former address from the aliases of another', async () => {
      const other = withCode('dk7m').replace('code: dk7m', 'aliases: [aap]\ncode: dk7m');
      expect(await told({ mies: withCode('k7m3'), wim: other })).toEqual([
        'content/verhalen/wim/index.mdx aliases › 1: het adres /verhalen/aap/ hoorde bij het verhaal met code "k7m3" (nu content/verhalen/mies/index.mdx). Haal het hier weg.',
      ]);
      expect(await told({ wim: other })).toEqual([]);
    });
  });

  it.each([
    ['K7M3', 'k7m3'],
    ['"k7-m3."', 'k7m3'],
    ['k7ml', undefined],
  ])('is written in signs that nobody confuses: %s', async (written, meant) => {
    const [fault, ...others] = await faults({ aap: withCode(written) });
    expect(others).toEqual([]);
    expect(fault?.suggestion).toBe(meant);
    expect(fault?.message).toBe(
      `"${written.replaceAll('"', '')}" is geen korte code. Dat zijn vier kleine letters of cijfers die niemand verwart (geen klinkers, y, l, 0 of 1), met een letter vooraan, zoals k7m3.`,
    );
  });

  it('is asked for with one that is free, another for each story', async () => {
    const library = await checked({ aap: story([code, '']), noot: story([code, 'code:\n']), mies: story() });
    expect(library.problems).toEqual([]);
    const warnings = checkMissingCodes(library);
    const free = warnings.map(
      ({ message }) =>
        /^dit verhaal heeft nog geen korte code, dus geen korte link en geen QR-code\. Zet erbij: code: "([b-z][b-z2-9]{3})"\.$/.exec(
          message,
        )?.[1],
    );
    expect(warnings.map(({ file, severity }) => [file, severity])).toEqual([
      ['content/verhalen/aap/index.mdx', 'warning'],
      ['content/verhalen/noot/index.mdx', 'warning'],
    ]);
    expect(new Set(free).size).toBe(2);
    expect(free).not.toContain(undefined);
  });
});
