import { describe, expect, it } from 'vitest';
import { library, smallLibrary } from '../../tests/support/library.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';

const file = 'content/aanpakken/teamplaatsing.mdx';
const story = 'werkbedrijf-veenmonde';

/** What an editor hears of an approach with this card. */
async function said(questions: number, more: string): Promise<string[]> {
  const asked = Array.from({ length: questions }, (_, index) => `    - "Vraag ${index + 1}?"\n`).join('');
  const talk = `talk:\n  questions:\n${asked}  decision: "Kies één taak."\n${more}`;
  const approach = String(smallLibrary[file]).replace('\n---\n', `\n${talk}---\n`);
  const { problems } = await checkContent(filesInMemory({ ...smallLibrary, [file]: approach }));
  return problems.map(({ field, message, suggestion }) =>
    [`${field}: ${message}`, suggestion].filter((part) => part !== undefined).join(' → '),
  );
}

describe('the card for a talk of a team', () => {
  it.each([
    [3, '', []],
    [2, '', ['talk › questions: heeft er 2. Zet er minstens 3 in.']],
    [
      4,
      '',
      ['talk › questions: heeft meer dan drie vragen. Houd er drie over: meer past niet in 45 minuten.'],
    ],
    [
      3,
      '  story: werkbedrijf-venmonde\n',
      [`talk › story: "werkbedrijf-venmonde" bestaat niet in content/verhalen. → ${story}`],
    ],
  ])('has %i questions, and a story that is there', async (questions, more, messages) => {
    expect(await said(questions, more)).toEqual(messages);
  });

  it('begins with a story that shows the approach', async () => {
    const approach = String(library[file]).replace(
      '  story: umc-eikenwoude\nreviewed',
      '  story: blinkveld-schoonmaak\nreviewed',
    );
    const { problems } = await checkContent(filesInMemory({ ...library, [file]: approach }));
    expect(problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
      expect.stringMatching(/^talk › story: het verhaal "blinkveld-schoonmaak" noemt deze aanpak niet bij /),
    ]);
  });
});
