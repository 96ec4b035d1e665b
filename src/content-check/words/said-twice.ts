import { stem } from '../../finder/words/stem.ts';
import { isStopWord } from '../../finder/words/stop-words.ts';
import { foldWord, wordsIn } from '../../finder/words/word.ts';

/** Fewer words that matter are too few to be a repetition. */
const fewest = 4;
/** The share of the words that matter of the longer sentence that the other has too. */
const alike = 0.8;

interface Sentence {
  text: string;
  /** The stems of the words that matter. */
  stems: Set<string>;
}

/** The pairs of sentences in these texts that say nearly the same in nearly the same words. */
export function saidTwice(texts: readonly string[]): [first: string, second: string][] {
  const sentences = texts.flatMap(sentencesOf).filter(({ stems }) => stems.size >= fewest);
  return sentences.flatMap((one, index) =>
    sentences.slice(index + 1).flatMap((other): [string, string][] => {
      return areAlike(one, other) ? [[one.text, other.text]] : [];
    }),
  );
}

function areAlike({ stems: one }: Sentence, { stems: other }: Sentence): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= alike * Math.max(one.size, other.size);
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

function sentencesOf(text: string): Sentence[] {
  return [...segmenter.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => ({
    text: segment.trim(),
    stems: new Set(
      wordsIn(segment)
        .map(({ text: word }) => foldWord(word))
        .filter((word) => !isStopWord(word))
        .map(stem),
    ),
  }));
}
