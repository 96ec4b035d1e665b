import dutch from 'hyphen/nl/index.js';

/** How easily a text reads, and what that rests on. */
export interface Readability {
  /** Flesch-Douma, about 0 to 100; higher is easier. */
  score: number;
  wordsPerSentence: number;
  syllablesPerWord: number;
}

const words = new Intl.Segmenter('nl', { granularity: 'word' });
const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

/**
 * The reading ease of a Dutch text: 206.84 − 77 × syllables per word − 0.93 × words per sentence
 * (W.H. Douma, De leesbaarheid van landbouwbladen, 1960, after Flesch). It measures the length of words and
 * sentences, not whether a text is understood. Syllables are counted by hyphenation patterns.
 * Returns undefined for a text without words.
 */
export function readabilityOf(paragraphs: readonly string[]): Readability | undefined {
  const found = paragraphs.flatMap((text) =>
    [...words.segment(text)].filter((segment) => segment.isWordLike).map((segment) => segment.segment),
  );
  const ends = paragraphs.flatMap((text) =>
    [...sentences.segment(text)].filter((segment) => /\p{L}/u.test(segment.segment)),
  );
  if (found.length === 0 || ends.length === 0) return undefined;
  const syllables = found.reduce((sum, word) => sum + syllablesIn(word), 0);
  const wordsPerSentence = found.length / ends.length;
  const syllablesPerWord = syllables / found.length;
  const score = 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence;
  return { score, wordsPerSentence, syllablesPerWord };
}

function syllablesIn(word: string): number {
  return dutch.hyphenateSync(word.toLowerCase(), { hyphenChar: '-', minWordLength: 3 }).split('-').length;
}
