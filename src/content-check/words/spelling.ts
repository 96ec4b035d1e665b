import { createRequire } from 'node:module';
import { type CSpellUserSettings, spellCheckDocument } from 'cspell-lib';
import type { Problem } from '../problem.ts';
import { problemAt } from './find-words.ts';
import type { Prose } from './prose.ts';

const dutch = createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json');

/**
 * The words that the Dutch dictionary and our own list do not know, each once per piece. Compounds of known
 * words are accepted, as Dutch makes them freely. A warning, since new names are not mistakes.
 */
export async function checkSpelling(
  prose: readonly Prose[],
  ownWords: readonly string[],
): Promise<Problem[]> {
  const settings: CSpellUserSettings = {
    language: 'nl',
    import: [dutch],
    dictionaries: ['nl-nl'],
    words: [...ownWords],
    allowCompoundWords: true,
    ignoreRegExpList: ['Urls', 'Email'],
    maxNumberOfProblems: 10_000,
    maxDuplicateProblems: 10_000,
  };
  // One document for all: starting the checker costs more than checking.
  const starts: number[] = [];
  let text = '';
  for (const piece of prose) {
    starts.push(text.length);
    text += `${piece.text.replaceAll('’', "'")}\n\n`;
  }
  const document = { uri: 'content.txt', text, languageId: 'plaintext', locale: 'nl' };
  const { issues, errors } = await spellCheckDocument(
    document,
    { generateSuggestions: false, noConfigSearch: true },
    settings,
  );
  if (errors !== undefined && errors.length > 0) throw errors[0];
  return issues.flatMap(({ text: word, offset }) => {
    const index = starts.findLastIndex((start) => start <= offset);
    const piece = prose[index];
    if (piece === undefined) return [];
    const message = `“${word}” staat niet in het woordenboek. Klopt het woord? Zet het in content/woordenlijst.txt.`;
    return [problemAt(piece, offset - (starts[index] ?? 0), message)];
  });
}
