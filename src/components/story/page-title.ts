import type { Story } from '../../knowledge-base/library.ts';

/** The title of a story's page: with the organisation behind it where another story has the same title. */
export function pageTitle({ id, data, name }: TitledStory, stories: readonly TitledStory[]): string {
  const isTwice = stories.some((other) => other.id !== id && other.data.title === data.title);
  return isTwice ? `${data.title} (${name})` : data.title;
}

interface TitledStory extends Pick<Story, 'id' | 'name'> {
  data: Pick<Story['data'], 'title'>;
}
