import { factsDateInWords } from '../dutch/facts-date.ts';
import { firstSentence } from '../dutch/first-sentence.ts';
import type { FacetValues } from '../finder/formats/facets.ts';
import type { Story } from '../knowledge-base/library.ts';

/** A story in a list for a frame, with what a selection asks of it. */
export interface EmbeddedStory extends FacetValues {
  url: string;
  title: string;
  /** One sentence, without the name of anybody in the story. */
  line: string;
  /** Whose story it is and from when its facts are. */
  about: string;
  /** Its slug, then those that it had before. */
  slugs: readonly string[];
  /** Which of its approaches it only touches. */
  touches: readonly string[];
}

/** How many stories stand in such a list: it has the height of a part of a page. */
export const mostInFrame = 10;

/** A story as such a list shows it. */
export function embeddedStory({ url, slugs, name, data }: Story): EmbeddedStory {
  const touches = data.alsoTouches.map((approach) => approach.id);
  return {
    url,
    title: data.title,
    line: firstSentence(data.summary),
    about: `${name}, feiten van ${factsDateInWords(data)}`,
    slugs,
    sector: data.sector,
    aanpak: [...data.approach.map((approach) => approach.id), ...touches],
    doelgroep: data.doelgroep,
    touches,
  };
}
