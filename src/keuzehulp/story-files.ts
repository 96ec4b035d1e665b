import { createHash } from 'node:crypto';
import type { Story } from '../knowledge-base/library.ts';
import type { Model } from './model.ts';
import {
  linesInPart,
  packStories,
  type RankedStories,
  type StoryLine,
  unpackStories,
} from './ranked-stories.ts';
import { showableStories } from './showable-stories.ts';

/** What the page of the keuzehulp fetches, and the name of the numbers in it: another library has another. */
export interface StoryFiles {
  numbering: string;
  ranking: RankedStories;
  /** The lines of the stories that can be shown, in parts. */
  parts: StoryLine[][];
}

/** The files for these stories, which come in the order of the library; the reasons of the model name some. */
export function storyFiles(stories: readonly Story[], model: Pick<Model, 'approaches'>): StoryFiles {
  const named = new Set(model.approaches.flatMap(({ fits }) => fits.map(({ story }) => story)));
  const ids = (topics: readonly { id: string }[]) => topics.map(({ id }) => id);
  const showable = showableStories(
    stories.map(({ id, approaches, alsoTouches, sectors }) => ({
      id,
      about: ids(approaches),
      touches: ids(alsoTouches),
      sectors: ids(sectors),
    })),
    named,
  );
  const ranking = packStories(showable, named);
  const byId = new Map(stories.map((story) => [story.id, story]));
  const inLines = unpackStories(ranking, () => '').sort((a, b) => a.line - b.line);
  const lines = inLines.flatMap(({ place }) => {
    const story = byId.get(showable[place]?.id ?? '');
    return story === undefined ? [] : [lineOf(story)];
  });
  const parts = Array.from({ length: Math.ceil(lines.length / linesInPart) }, (_, part) =>
    lines.slice(part * linesInPart, (part + 1) * linesInPart),
  );
  const numbering = createHash('sha256')
    .update(JSON.stringify([ranking, lines]))
    .digest('hex')
    .slice(0, 8);
  return { numbering, ranking, parts };
}

function lineOf({ id, url, name, data, sectors }: Story): StoryLine {
  return {
    id,
    name,
    title: data.title,
    url,
    from: [...new Set([name, ...sectors.map(({ label }) => label)])].join(', '),
  };
}
