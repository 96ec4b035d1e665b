import { namesIn } from '../../content-check/names-in-text.ts';
import type { StoryData } from '../../schema/story.ts';

/**
 * The original title of the source, or undefined when it names someone who has withdrawn consent:
 * that one line in `people` removes a name everywhere.
 */
export function sourceTitle({ source, people }: Pick<StoryData, 'source' | 'people'>): string | undefined {
  const withdrawn = people.filter((person) => person.consent === 'withdrawn');
  return namesIn(source.title, withdrawn).length > 0 ? undefined : source.title;
}
