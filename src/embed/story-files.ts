import { embeddedStories, embeddedStoriesWith } from '../addresses.ts';
import { facetNames } from '../finder/formats/facets.ts';
import { partsAddress } from '../story-parts/parts-address.ts';
import { mostInFile, mostInFrame, type SelectableStory } from './embedded-story.ts';
import type { StoryFiles } from './fetch-stories.ts';

/** Where the page for a frame finds the stories of a library of so many. */
export function storyFiles(stories: number): StoryFiles {
  const files = { newest: embeddedStories, most: mostInFrame };
  if (stories <= mostInFile) return files;
  const [before = '', between = '', after = ''] = embeddedStoriesWith('-plek-', '-plek-').split('-plek-');
  return {
    ...files,
    large: { withValue: [before, between, after], mostInFile, parts: partsAddress(stories) },
  };
}

/** The files of a large library: the newest stories with each value of a facet that a story has; none of a small one. */
export function valueFiles(
  all: readonly SelectableStory[],
): { facet: string; value: string; stories: SelectableStory[] }[] {
  if (all.length <= mostInFile) return [];
  return facetNames.flatMap((facet) =>
    [...new Set(all.flatMap((story) => story[facet]))].map((value) => ({
      facet,
      value,
      stories: all.filter((story) => story[facet].includes(value)).slice(0, mostInFile),
    })),
  );
}
