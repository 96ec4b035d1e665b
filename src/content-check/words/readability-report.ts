import { type CheckedFile, textsOf } from '../checked-file.ts';
import { readabilityOf } from './readability.ts';

/** One line per story, hardest first, with the method named. */
export function readabilityReport(texts: readonly CheckedFile[]): string {
  const rows = textsOf({ texts }, 'verhalen')
    .flatMap(({ id, guarded }) => {
      const measured = readabilityOf(paragraphsOf(guarded.words));
      return measured ? [{ id, ...measured }] : [];
    })
    .sort((a, b) => a.score - b.score)
    .map(
      ({ id, score, wordsPerSentence, syllablesPerWord }) =>
        `  ${String(Math.round(score)).padStart(3)}  ${id} (${wordsPerSentence.toFixed(1)} woorden per zin, ${syllablesPerWord.toFixed(2)} lettergrepen per woord)`,
    );
  return [
    'Leesbaarheid van de verhalen (Flesch-Douma: hoger is makkelijker, boven 60 leest vlot; meet lengte, geen begrip):',
    ...rows,
  ].join('\n');
}

/** The text by paragraph: pieces that begin on the same line belong together. */
function paragraphsOf(words: CheckedFile['guarded']['words']): string[] {
  const lines = Map.groupBy(words, ({ line }) => line);
  return [...lines.values()].map((pieces) => pieces.map(({ text }) => text).join(' '));
}
