import { finderText } from '../../addresses.ts';
import { fold } from '../../dutch/fold.ts';
import type { PageText } from '../formats/page-text.ts';
import type { Answer } from './answer.ts';
import { fetchJson } from './fetch-file.ts';
import { loadEachOnce } from './load-once.ts';

/** In how many of the first stories the word is looked for as it was typed. */
const mostCompared = 10;

/** The texts of the stories, each of which is fetched once. */
export class StoryTexts {
  readonly #load: (story: number) => Promise<PageText>;

  /** `numbering` names the numbers by which the page knows stories. */
  constructor(numbering: string) {
    this.#load = loadEachOnce((story) => fetchJson<PageText>(finderText(numbering, story)));
  }

  /** The text of a story; undefined when it cannot be loaded: the next call tries again. Never rejects. */
  async of(story: number): Promise<PageText | undefined> {
    try {
      return await this.#load(story);
    } catch {
      return undefined;
    }
  }

  /**
   * Reorders the answer to one word that occurs only in texts: stories that have it as it was typed come before those
   * that have another word with the same stem ("pasje", "passen"), the most occurrences first. The texts that this
   * needs are fetched for their excerpts anyway.
   */
  async literalFirst(answered: Answer): Promise<Answer> {
    const { terms, stories } = answered;
    const [term] = terms;
    const best = term?.postings.get(stories[0] ?? -1);
    if (term === undefined || terms.length > 1 || best === undefined || best.weight > 0) return answered;
    const texts = await Promise.all(stories.slice(0, mostCompared).map((story) => this.of(story)));
    const typed = fold(term.typed);
    const occurrences = texts.map(
      (own) => own?.text.split(/\s+/).filter((word) => fold(word) === typed).length,
    );
    const counts = new Map(stories.map((story, index) => [story, occurrences[index] ?? 0]));
    return { ...answered, stories: [...stories].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)) };
  }
}
