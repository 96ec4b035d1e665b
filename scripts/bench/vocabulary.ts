import { readingErrors } from '../../src/content-check/words/find-words.ts';
import type { Random } from './random.ts';

/** Heaps' law: the number of different words grows as this power of the length of the text. */
const growth = 0.65;
const prefixes = ['be', 'ver', 'her', 'ont', 'aan', 'op', 'uit', 'om', 'door', 'onder', 'over', 'na', 'voor'];
const suffixes = [
  'ing',
  'heid',
  'baar',
  'schap',
  'lijk',
  'loos',
  'achtig',
  'en',
  'er',
  'ster',
  'sel',
  'matig',
];

/**
 * Draws words for generated texts by a Pitman-Yor process: a word that was used often is likely to be used again
 * (Zipf's law), and new words appear at a decreasing rate. New words are formed as in Dutch, by compounding or with a
 * prefix or suffix.
 */
export class Vocabulary {
  readonly #random: Random;
  /** All words used so far, each as many times as it was used. */
  readonly #used: string[];
  readonly #known: Set<string>;
  readonly #parts: string[];

  /** `words` are those of the real texts, each as many times as it occurs. */
  constructor(words: readonly string[], random: Random) {
    this.#random = random;
    this.#used = [...words];
    this.#known = new Set(words);
    this.#parts = [...this.#known].filter((word) => word.length >= 4 && word.length <= 8);
  }

  /** The number of different words so far. */
  get size(): number {
    return this.#known.size;
  }

  /** The next word, used before or new. */
  draw(): string {
    const isNew = this.#random.chance((growth * this.#known.size) / this.#used.length);
    const word = isNew ? this.#makeWord() : this.#random.pick(this.#used);
    this.#used.push(word);
    return word;
  }

  #makeWord(): string {
    for (;;) {
      const [one, other] = [this.#random.pick(this.#parts), this.#random.pick(this.#parts)];
      const shape = this.#random.next();
      const affixed = shape < 0.3 ? one + this.#random.pick(suffixes) : this.#random.pick(prefixes) + one;
      const word = shape < 0.6 ? affixed : one + other;
      if (this.#known.has(word) || readingErrors.some(({ pattern }) => pattern.test(word))) continue;
      this.#known.add(word);
      return word;
    }
  }
}
