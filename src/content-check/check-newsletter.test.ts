import { describe, expect, it } from 'vitest';
import { library, smallLibrary } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent } from './check-content.ts';
import { checkCalendar } from './check-newsletter.ts';
import { filesInMemory } from './raw-file.ts';
import { reportAsText } from './report.ts';

const file = 'content/nieuwsbrief.yaml';
const entry = (month: string, slug: string) =>
  `  - month: "${month}"\n    story: ${slug}\n    why: "Daarom."\n`;
const proef = {
  'content/verhalen/proef/index.mdx': story(['published: ', 'aliases: [hiervoor]\npublished: ']),
};

/** The mistakes in the calendar, and word for word what an editor is told. */
const mistakes: { mistake: string; text: string; report: string }[] = [
  {
    mistake: 'a month that stands twice',
    text: `months:\n${entry('2027-02', 'proef')}${entry('2027-01', 'proef')}${entry('2027-02', 'werkbedrijf-veenmonde')}`,
    report: `${file}:8:12
  months › 3 › month: "2027-02" staat al hierboven. Elke maand heeft één verhaal.`,
  },
  {
    mistake: 'a story that does not exist',
    text: `months:\n${entry('2027-02', 'proeff')}`,
    report: `${file}:3:12
  months › 1 › story: "proeff" bestaat niet in content/verhalen.
  Bedoelde je "proef"?`,
  },
  {
    mistake: 'a story by the name that it had before',
    text: `months:\n${entry('2027-02', 'hiervoor')}`,
    report: `${file}:3:12
  months › 1 › story: "hiervoor" bestaat niet in content/verhalen.
  Bedoelde je "proef"?`,
  },
  {
    mistake: 'a month as people write it',
    text: `months:\n${entry('februari 2027', 'proef')}`,
    report: `${file}:2:12
  months › 1 › month: "februari 2027" is geen maand. Schrijf jaar-maand tussen aanhalingstekens, zoals "2019-01".
  Bedoelde je "2027-02"?`,
  },
  {
    mistake: 'the name of somebody from the doelgroep',
    text: `months:\n${entry('2027-02', 'proef').replace('Daarom.', 'Noor vertelt.')}`,
    report: `${file}:4:10
  months › 1 › why: "Noor" is de naam van iemand uit de doelgroep. Namen mogen niet te vinden zijn. Haal het weg.`,
  },
];

describe('what an editor is told about the calendar of the newsletter', () => {
  it.each(mistakes)('$mistake', async ({ text, report }) => {
    const said = reportAsText(await checkContent(filesInMemory({ ...smallLibrary, ...proef, [file]: text })));
    expect(said.split('\n\n').slice(0, -1).join('\n\n')).toBe(report);
  });

  it('nothing, when the months are in any order or there are none yet', async () => {
    for (const text of [
      'months: []\n',
      `months:\n${entry('2027-02', 'proef')}${entry('2026-12', 'proef')}`,
    ]) {
      const { problems } = await checkContent(filesInMemory({ ...smallLibrary, ...proef, [file]: text }));
      expect(problems).toEqual([]);
    }
  });
});

describe('a warning about the calendar', () => {
  const gone = 'content/verhalen/wadrand-oud/index.mdx';
  const told = async (text: string, today: string) => {
    const folder = await checkContent(filesInMemory({ ...library, [file]: text }));
    expect(folder.problems).toEqual([]);
    return checkCalendar(folder, today).map(({ field, message, suggestion, severity }) => ({
      said: `${field}: ${message}`,
      suggestion,
      severity,
    }));
  };

  it('names the month whose story was taken away, and where that story went', async () => {
    expect(library[gone]).toContain('into: provincie-wadrand');
    expect(await told(`months:\n${entry('2026-12', 'wadrand-oud')}`, '2026-11-26')).toEqual([
      {
        said: 'months › 1 › story: het verhaal "wadrand-oud" is weggehaald. Zonder verhaal staat december 2026 niet op de site. Kies een ander verhaal.',
        suggestion: 'provincie-wadrand',
        severity: 'warning',
      },
    ]);
  });

  it('comes when the coming month has no story, on the first day of this one', async () => {
    const text = `months:\n${entry('2026-12', 'umc-eikenwoude')}`;
    expect(await told(text, '2026-11-30')).toEqual([]);
    expect((await told(text, '2026-12-01')).map(({ said }) => said)).toEqual([
      'months: er is nog geen verhaal voor januari 2027. Zet er een bij.',
    ]);
  });
});
