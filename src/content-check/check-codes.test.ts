import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkMissingCodes } from './check-codes.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';

const own = /^code: .*\n/m;
const code = own.exec(story())?.[0] ?? '';
const withCode = (written: string, published = '2026-06-01') =>
  story([code, `code: ${written}\n`], ['published: 2026-06-01', `published: ${published}`]);
const checked = (stories: Record<string, string>) =>
  checkContent(
    filesInMemory({
      ...smallLibrary,
      ...Object.fromEntries(
        Object.entries(stories).map(([id, text]) => [`content/verhalen/${id}/index.mdx`, text]),
      ),
    }),
  );
const faults = async (stories: Record<string, string>) => (await checked(stories)).problems;

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
