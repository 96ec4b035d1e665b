import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent } from './check-content.ts';
import { namesIn } from './names-in-text.ts';
import { filesInMemory } from './raw-file.ts';

const ashley = [{ id: 'ashley', name: 'Ashley' }];
const mark = [{ id: 'mark', name: 'Mark' }];

describe('the name of a person', () => {
  it.each([
    'Toen kwam Ashley.',
    'ASHLEY kwam',
    'de ashley van toen',
    'Ash\u00ADley en Ash\u200Bley',
    'Ａｓｈｌｅｙ',
    'Аshley', // begins with a Cyrillic letter
    'Ashléy',
    'een Ashley-dag',
    'Ashleys werk, Ashley’s werk',
    'Ashley Jansen',
  ])('is seen in: %s', (words) => {
    expect(namesIn(words, ashley)).toEqual(ashley);
  });

  it('is another word, or another name, when it is', () => {
    expect(namesIn('Ashleyton en gashley', ashley)).toEqual([]);
    expect(namesIn('de markt, een mark, markeren', mark)).toEqual([]);
    expect(namesIn('Gerrit Jan', [{ name: 'Gerrit' }])).toEqual([]);
    expect(namesIn('De MARK', mark)).toEqual(mark);
    expect(namesIn('mark', mark)).toEqual(mark);
  });
});

const proef = 'content/verhalen/proef/index.mdx';
const ashleyStory = (...changes: [string, string][]) =>
  story(
    ['id: noor\n    name: Noor', 'id: ashley\n    name: Ashley'],
    ['<Persoon id="noor" />', '<Persoon id="ashley" />'],
    ...changes,
  );

describe('the name of somebody from the doelgroep', () => {
  const said = async (files: Record<string, string>) => {
    const { problems } = await checkContent(
      filesInMemory({ ...smallLibrary, [proef]: ashleyStory(), ...files }),
    );
    return problems.filter(({ message }) => message.includes('Ashley') || message.includes('voornaam'));
  };

  it('stands in no field, attribute, title of a link, address or piece of markup', async () => {
    const text = `${ashleyStory(['asOf:', 'keywords: [ashley]\nasOf:'], ['"5"', '"5 van ASHLEY"'])}
[dit](https://voorbeeld.nl "Over Ashley")

[dit](https://voorbeeld.nl/ash%6Cey)

A**sh**ley

<Cijfer waarde="Ashley">banen</Cijfer>
`;
    expect((await said({ [proef]: text })).map(({ line, field }) => [line, field])).toEqual([
      [16, 'figures › 1 › value'],
      [46, 'keywords › 1'],
      [56, undefined],
      [58, undefined],
      [60, undefined],
      [62, undefined],
    ]);
  });

  it('stands in no other file, address or list of words', async () => {
    const found = await said({
      'content/verhalen/ashley-in-de-kas/index.mdx': story(['Begin klein.', 'Bel Ashley.']),
      'content/begrippen/kas.mdx':
        '---\nterm: "kas van Ashley"\nkind: begrip\nsummary: "x"\nbasis: redactie\nasOf: "2019"\n---\n\nHier werkt Ashley.\n',
      'content/zoekwoorden.yaml': 'words:\n  - says: [kas]\n    typed: [de kas van ashley]\n',
    });
    expect(found.map(({ file, line }) => `${file.slice('content/'.length)}:${line}`)).toEqual([
      'begrippen/kas.mdx:2',
      'begrippen/kas.mdx:9',
      'verhalen/ashley-in-de-kas/index.mdx:1',
      'verhalen/ashley-in-de-kas/index.mdx:24',
      'zoekwoorden.yaml:3',
    ]);
  });

  it('is a first name', async () => {
    expect(await said({ [proef]: ashleyStory(['name: Ashley', 'name: Ashley Jansen']) })).toMatchObject([
      { line: 37, field: 'people › 1 › name', suggestion: 'Ashley' },
    ]);
  });
});
