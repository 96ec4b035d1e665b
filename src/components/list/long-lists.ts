import type { ListedStory, Reference, TopicKind } from '../../knowledge-base/library.ts';
import { listPaths } from './list-pages.ts';
import { mostOnTermPage, mostOnTopicPage } from './shown-at-once.ts';

type Kind = TopicKind | 'begrippen';

/** A topic or a term as far as a list goes. */
interface Listed extends Reference {
  stories: readonly ListedStory[];
}

/** The pages of the lists of these topics or terms with more stories than their own page has room for, as Astro asks for them. */
export function longListPaths(kind: Kind, all: readonly Listed[]) {
  const most = kind === 'begrippen' ? mostOnTermPage : mostOnTopicPage;
  const long = all.filter(({ stories }) => stories.length > most);
  return long.flatMap(({ id, label, url, stories }) =>
    listPaths(
      stories.map(({ story }) => story),
      { kind, id, label, url, count: stories.length },
    ).map(({ params, props }) => ({ params: { kind, id, ...params }, props })),
  );
}
