import { itemWithId } from '../knowledge-base/references.ts';
import type { StoryData, WithdrawnStoryData } from '../schema/story.ts';

/** What a short link leads to: a story, or undefined when that was taken away. */
export interface Coded<Story> {
  code: string;
  story: Story | undefined;
}

/**
 * Every short link by its code. That of a story which is part of another now leads there. Throws when a story that was taken
 * away is part of one that is not there.
 */
export function allCodes<Story extends { id: string; data: Pick<StoryData, 'code'> }>(
  stories: readonly Story[],
  withdrawn: readonly { data: Pick<WithdrawnStoryData, 'code' | 'withdrawn'> }[],
): Coded<Story>[] {
  const coded = [
    ...stories.map((story) => ({ code: story.data.code, story })),
    ...withdrawn.map(
      ({
        data: {
          code,
          withdrawn: { into },
        },
      }) => ({
        code,
        story: into === undefined ? undefined : itemWithId(stories, into, 'verhalen'),
      }),
    ),
  ];
  return coded
    .flatMap(({ code, story }) => (code === undefined ? [] : [{ code, story }]))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** The codes below their first letter. */
export function byFirstLetter<Story>(
  codes: readonly Coded<Story>[],
): { letter: string; codes: Coded<Story>[] }[] {
  return [...Map.groupBy(codes, ({ code }) => code.charAt(0))].map(([letter, own]) => ({
    letter,
    codes: own,
  }));
}
