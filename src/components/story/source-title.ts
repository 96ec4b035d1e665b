import type { StoryData } from '../../schema/story.ts';

/**
 * The original title of the source, or undefined when somebody in the story has withdrawn consent: it may hold the
 * name, which stands nowhere any more to compare with.
 */
export function sourceTitle({ source, people }: Pick<StoryData, 'source' | 'people'>): string | undefined {
  return people.some(({ consent }) => consent === 'withdrawn') ? undefined : source.title;
}
