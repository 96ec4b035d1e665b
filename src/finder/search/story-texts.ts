import { finderText } from '../../addresses.ts';
import type { StoryText } from '../formats/story-text.ts';
import { fetchJson } from './fetch-file.ts';

/** The texts of the stories, each of which is fetched once. */
export class StoryTexts {
  readonly #numbering: string;
  readonly #texts = new Map<number, Promise<StoryText>>();

  /** `numbering` names the numbers by which the page knows stories. */
  constructor(numbering: string) {
    this.#numbering = numbering;
  }

  /** The text of a story; undefined when it cannot be loaded: the next call tries again. Never rejects. */
  async of(story: number): Promise<StoryText | undefined> {
    const text = this.#texts.get(story) ?? fetchJson<StoryText>(finderText(this.#numbering, story));
    this.#texts.set(story, text);
    return text.catch(() => {
      this.#texts.delete(story);
      return undefined;
    });
  }
}
