import { factsDateInWords } from '../dutch/facts-date.ts';
import { firstSentence } from '../dutch/first-sentence.ts';
import { newestFirst } from '../feeds/story-feed.ts';
import type { FacetValues } from '../finder/formats/facets.ts';
import { facetsOf } from '../finder/index/story-facets.ts';
import type { Story } from '../knowledge-base/library.ts';

/** A story in a list for a frame. */
export interface EmbeddedStory {
  url: string;
  title: string;
  /** One sentence, without the name of anybody in the story. */
  line: string;
  /** Whose story it is and from when its facts are. */
  about: string;
}

/** The same with what a selection asks of it. */
export interface SelectableStory extends EmbeddedStory, FacetValues {
  /** Its slug, then those that it had before. */
  slugs: readonly string[];
  /** Which of its approaches it only touches. */
  touches: readonly string[];
  /** Its place among all stories, newest first, from 0. */
  place: number;
}

/** How many stories stand in such a list: it has the height of a part of a page. */
export const mostInFrame = 10;

/** How many stories a file holds from which such a list is made, some 9 kB as they are sent. */
export const mostInFile = 100;

/** A story as such a list shows it. */
export function embeddedStory({ url, name, data }: Story): EmbeddedStory {
  return {
    url,
    title: data.title,
    line: firstSentence(data.summary),
    about: `${name}, feiten van ${factsDateInWords(data)}`,
  };
}

/** All stories, newest first, as a selection finds them. */
export function selectableStories(stories: readonly Story[]): SelectableStory[] {
  return newestFirst(stories, stories.length).map((story, place) => ({
    ...embeddedStory(story),
    slugs: story.slugs,
    touches: [],
    ...facetsOf(story),
    place,
  }));
}
