import type { Story } from '../../knowledge-base/library.ts';

/** The title of each story's page, by id: with the organisation behind it where another story has the same title. */
export function pageTitles(stories: readonly TitledStory[]): Map<string, string> {
  const alike = Map.groupBy(stories, ({ data }) => data.title);
  return new Map(
    stories.map(({ id, data: { title }, name }) => [
      id,
      alike.get(title)?.length === 1 ? title : `${title} (${name})`,
    ]),
  );
}

interface TitledStory extends Pick<Story, 'id' | 'name'> {
  data: Pick<Story['data'], 'title'>;
}
