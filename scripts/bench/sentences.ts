import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Approximately a content word: the function words of Dutch are short. */
const contentWord = /(?<![\p{L}-])\p{Ll}{5,}(?![\p{L}-])/gu;
/** The share of content words that are replaced. */
const replaced = 0.55;
/** The share of replacements that repeat an earlier one of the story, as the subject of a text repeats. */
const returning = 0.4;

/** The sentences of a text in Markdown as plain text; those with a name or a number in them are left out. */
export function plainSentences(markdown: string): string[] {
  const text = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(?:#|<).*$/gm, '')
    .replace(/<Persoon [^>]*>/g, 'een collega')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  const segments = [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text)];
  return segments
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /^\p{L}[\p{L} ,;:’-]{15,140}\.$/u.test(sentence))
    .map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))
    .filter((sentence) => !/\p{Lu}/u.test(sentence.slice(1)));
}

/** The content words of a text, which a generator may use in other texts. */
export function contentWords(text: string): string[] {
  return text.match(contentWord) ?? [];
}

/** Writes sentences for one story: real ones, in which content words are replaced from a vocabulary. */
export class Writer {
  readonly #sentences: readonly string[];
  readonly #vocabulary: Vocabulary;
  readonly #random: Random;
  readonly #ownWords: string[] = [];

  constructor(sentences: readonly string[], vocabulary: Vocabulary, random: Random) {
    this.#sentences = sentences;
    this.#vocabulary = vocabulary;
    this.#random = random;
  }

  word(): string {
    const again = this.#ownWords.length > 0 && this.#random.chance(returning);
    const word = again ? this.#random.pick(this.#ownWords) : this.#vocabulary.draw();
    this.#ownWords.push(word);
    return word;
  }

  sentence(longest = 240): string {
    const frame = this.#random.pick(this.#sentences);
    const written = frame.replace(contentWord, (word) =>
      this.#random.chance(replaced) ? this.word() : word,
    );
    if (written.length <= longest) return written;
    return `${written.slice(0, longest - 1).replace(/[^\p{L}]+\p{L}*$/u, '')}.`;
  }

  /** Different sentences, `count` of them. */
  sentences(count: number, longest?: number): string[] {
    const written = new Set<string>();
    while (written.size < count) written.add(this.sentence(longest));
    return [...written];
  }

  paragraph(): string {
    return this.sentences(this.#random.between(4, 7)).join(' ');
  }
}
