import { readingErrors } from '../../src/content-check/words/find-words.ts';
import type { Random } from './random.ts';

/** How fast new words come (Heaps' law): the number of different words grows as the text to this power. */
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
 * Words for generated texts. A word that was used often is likely to be used again (Zipf's law), and new words
 * keep coming, ever more slowly: a Pitman-Yor process. New words are made as Dutch makes them, by joining two
 * words or by a prefix or suffix.
 */
export class Vocabulary {
  readonly #random: Random;
  /** Every word used so far, as often as it was used. */
  readonly #used: string[];
  readonly #known: Set<string>;
  readonly #parts: string[];

  /** `words` are those of the real texts, as often as they stand there. */
  constructor(words: readonly string[], random: Random) {
    this.#random = random;
    this.#used = [...words];
    this.#known = new Set(words);
    this.#parts = [...this.#known].filter((word) => word.length >= 4 && word.length <= 8);
  }

  /** How many different words there are so far. */
  get size(): number {
    return this.#known.size;
  }

  /** The next word: one that was used before, or a new one. */
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
