import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent } from './check-content.ts';
import { checkFutureDates } from './check-future-dates.ts';
import { filesInMemory } from './raw-file.ts';

const file = 'content/verhalen/proef/index.mdx';
const checked = (...updates: [on: string, what: string][]) => {
  const lines = updates.map(([on, what]) => `  - on: ${on}\n    what: "${what}"\n`).join('');
  const text = story(['published: ', `since:\n${lines}published: `]);
  return checkContent(filesInMemory({ ...smallLibrary, [file]: text }));
};
const told = async (...updates: [on: string, what: string][]) =>
  (await checked(...updates)).problems.map(({ field, message, suggestion }) =>
    [`${field}: ${message}`, suggestion].filter(Boolean).join(' → '),
  );
const what = 'De kas werd groter.';

describe('what happened since the facts of a story', () => {
  it('has a month or a day, in the month of the facts or later', async () => {
    expect(await told(['"2026-05"', what], ['"2026-05-02"', what], ['2026-06-30', what])).toEqual([]);
    expect(await told(['"2026-04"', what], ['2026-04-30', what])).toEqual(
      [1, 2].map((number) =>
        expect.stringMatching(
          `^since › ${number} › on: ligt vóór “Datum van de feiten” \\(2026-05\\)\\. Zet dit in het verhaal zelf, of controleer de datum\\.$`,
        ),
      ),
    );
  });

  it.each([
    [
      '"juni 2026"',
      '"juni 2026" is geen maand en geen dag. Schrijf jaar-maand of jaar-maand-dag, zoals "2026-05" of "2026-05-31". → 2026-06',
    ],
    [
      '30-6-2026',
      '"30-6-2026" is geen maand en geen dag. Schrijf jaar-maand of jaar-maand-dag, zoals "2026-05" of "2026-05-31". → 2026-06-30',
    ],
    ['2026-06-31', 'is een dag die niet bestaat.'],
  ])('is not on %s', async (on, message) => {
    expect(await told([on, what])).toEqual([`since › 1 › on: ${message}`]);
  });

  it('names nobody, and is not a story of its own', async () => {
    expect(await told(['2026-06-30', 'Noor kreeg een vaste baan.'])).toEqual([
      expect.stringMatching(/^since › 1 › what: .*Noor/),
    ]);
    const many = Array.from({ length: 9 }, (_, day): [string, string] => [`2026-06-0${day + 1}`, what]);
    expect(await told(...many)).toEqual(['since: is een lijst van 9. Dat mogen er hoogstens 8 zijn.']);
  });

  it('is warned of while it is still to come', async () => {
    const folder = await checked(['2026-06-30', what], ['"2026-07"', what], ['2026-07-02', what]);
    const warned = (today: string) => checkFutureDates(folder, today).filter((one) => one.file === file);
    expect(warned('2026-07-01')).toMatchObject([
      {
        file,
        field: 'since › 3 › on',
        severity: 'warning',
        message: '2026-07-02 moet nog komen. Controleer de datum: hier hoort iets dat al gebeurd is.',
      },
    ]);
    const early = warned('2026-01-01').map(({ field }) => field);
    expect(early).toEqual(expect.arrayContaining(['published', 'since › 1 › on']));
  });
});
