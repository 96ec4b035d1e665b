import { partOf } from './part-of.ts';
import type { StoryOfPart, StoryPart } from './story-part.ts';

/** How long a part may take, in milliseconds. */
const longestWait = 15_000;

/** Where the parts are: what stands before and after the number in their addresses, and how many there are. */
export interface PartsAddress {
  before: string;
  after: string;
  parts: number;
}

/** A story under the slug that it has now. */
export interface FoundStory {
  slug: string;
  story: StoryOfPart;
}

/** The stories of a library by slug, each fetched with its part when it is asked for. */
export class StoryParts {
  readonly #address: PartsAddress;
  readonly #fetched = new Map<number, Promise<StoryPart>>();

  constructor(address: PartsAddress) {
    this.#address = address;
  }

  /** The story that has this slug or had it; undefined when there is none. Rejects when it cannot be had; asked again, it is fetched again. */
  async find(slug: string): Promise<FoundStory | undefined> {
    const { stories, formerly } = await this.#part(slug);
    // An object has more names than its own: "constructor" is no story.
    const [now] = Object.hasOwn(formerly, slug) ? [formerly[slug]] : [];
    if (now !== undefined) return this.find(now);
    const story = Object.hasOwn(stories, slug) ? stories[slug] : undefined;
    return story && { slug, story };
  }

  #part(slug: string): Promise<StoryPart> {
    const number = partOf(slug, this.#address.parts);
    const part = this.#fetched.get(number) ?? this.#fetch(number);
    this.#fetched.set(number, part);
    return part;
  }

  async #fetch(number: number): Promise<StoryPart> {
    const { before, after } = this.#address;
    try {
      const response = await fetch(`${before}${number}${after}`, {
        signal: AbortSignal.timeout(longestWait),
      });
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return (await response.json()) as StoryPart;
    } catch (error) {
      this.#fetched.delete(number);
      throw error;
    }
  }
}
