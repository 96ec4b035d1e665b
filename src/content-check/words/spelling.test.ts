import { describe, expect, it } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { checkContent } from '../check-content.ts';
import { filesInMemory } from '../raw-file.ts';
import { checkWords } from './check-words.ts';
import { proseInText } from './prose.ts';
import { checkSpelling } from './spelling.ts';

const unknown = async (text: string, ownWords: string[] = []) =>
  (
    await checkSpelling(
      [
        proseInText('a.mdx', { line: 1, column: 1, text: 'Eerste zin.' }),
        proseInText('b.mdx', { line: 7, column: 3, text }),
      ],
      ownWords,
    )
  ).map(({ file, line, column, message }) => `${file}:${line}:${column} ${/“(.*?)”/.exec(message)?.[1]}`);

describe('the spelling check', () => {
  it('knows Dutch words, their inflections and compounds', async () => {
    expect(
      await unknown('De werkgevers maken werkplekken voor vijf medewerkers met een arbeidsbeperking.'),
    ).toEqual([]);
    expect(await unknown('Arbeidsmarktkrapte en de foto’s van collega’s in de gemeenteraad.')).toEqual([]);
  });

  it('points at a word that it does not know', async () => {
    expect(await unknown('Zij heeft hard gewerkd aan een vacaturre.')).toEqual([
      'b.mdx:7:18 gewerkd',
      'b.mdx:7:34 vacaturre',
    ]);
  });

  it('accepts the words of our own list', async () => {
    expect(await unknown('Bij Pantar.', ['Pantar'])).toEqual([]);
    expect(await unknown('Bij Pantar.')).toEqual(['b.mdx:7:7 Pantar']);
  });
});

describe('the check of words', () => {
  it('reads the editors’ own list from content/, and has nothing to say about the invented library', async () => {
    const folder = await checkContent(filesInMemory(library));
    expect(await checkWords(folder)).toEqual([]);
    const unlisted = await checkWords({ ...folder, ownWords: '# Zandwoude\nEikenwoude' });
    expect(new Set(unlisted.map(({ message }) => /“(.*?)”/.exec(message)?.[1]))).toEqual(
      new Set(['Zandwoude', 'مرحبا']),
    );
    expect(unlisted.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});
