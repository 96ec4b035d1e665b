import { describe, expect, it } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent, unlessAsBefore } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';
import { unreadableCharacters } from './unreadable-characters.ts';

const invented = filesInMemory(library);
const checked = await checkContent(invented);
/** What is wrong with the library when these files are written over it. */
const faults = async (files: Record<string, string>) => {
  const others = invented.filter(({ file }) => !(file in files));
  const all = [...others, ...filesInMemory(files)];
  const { problems } = await checkContent(all, unlessAsBefore(checked));
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
};

describe('a character on which readers of a file disagree', () => {
  it('is told with its line and column, once for each character', () => {
    expect(unreadableCharacters('één\u0000\r\nb\tc\rd\re\n\u0000')).toEqual([
      {
        line: 1,
        column: 4,
        message:
          'Hier staat een onzichtbaar teken (U+0000) dat niet in een tekst kan. Haal het weg. Dit teken staat 2 keer in dit bestand.',
      },
      {
        line: 2,
        column: 4,
        message:
          'Hier staat een half regeleinde (CR zonder LF): het ene programma begint hier een nieuwe regel en het andere niet. Haal het weg en druk op Enter. Dit teken staat 2 keer in dit bestand.',
      },
    ]);
  });

  it.each(['0001', '000b', '001b', '007f', '0085'])('is U+%s', (code) => {
    expect(unreadableCharacters(`a${String.fromCodePoint(Number.parseInt(code, 16))}`)).toHaveLength(1);
  });

  it('is one whatever stands beside it', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const found = (text: string) => unreadableCharacters(text).length;
    expect(characters.filter((one) => one !== '\0' && found(one) + 1 !== found(`${one} \0`))).toEqual([]);
  });

  it('is no tab, line end or letter of any script', () => {
    expect(unreadableCharacters('a\tb\r\nc\ncafé العربية 🙂\u200b\n')).toEqual([]);
  });

  it('is the only thing that an editor hears of a file, and stops the file from being read', async () => {
    const file = 'content/verhalen/proef/index.mdx';
    const hidden = story(['asOf:', '# opmerking\raliases: [umcg]\nasOf:']);
    const message = /^content\/verhalen\/proef\/index\.mdx:46:12 Hier staat een half regeleinde/;
    expect(await faults({ [file]: hidden })).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['content/aanpakken/teamplaatsing.mdx', '---\nsummary: "x"\u0000\n---\n'],
    ['content/keuzehulp.yaml', 'version: 1 \u0000\n'],
    ['content/zoekwoorden.yaml', 'words: [] # \u0000\n'],
    ['content/woordenlijst.txt', 'Werkom\u0000\n'],
  ])('is refused in %s', async (file, text) => {
    expect(await faults({ [file]: text })).toEqual([expect.stringContaining(`${file}:`)]);
  });
});
