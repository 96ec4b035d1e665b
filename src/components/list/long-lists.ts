import type { ListedStory, Reference, TopicKind } from '../../knowledge-base/library.ts';
import { getTerms, getTopics } from '../../knowledge-base.ts';
import { listPaths } from './list-pages.ts';
import { mostOnTermPage, mostOnTopicPage } from './shown-at-once.ts';

type Kind = TopicKind | 'begrippen';

/** The pages of the lists of topics and terms with more stories than their own page has room for, as Astro asks for them. */
export async function longListPaths() {
  const [aanpakken, sectoren, doelgroepen, begrippen] = await Promise.all([
    getTopics('aanpakken'),
    getTopics('sectoren'),
    getTopics('doelgroepen'),
    getTerms(),
  ]);
  return [
    ...pathsOf('aanpakken', aanpakken, mostOnTopicPage),
    ...pathsOf('sectoren', sectoren, mostOnTopicPage),
    ...pathsOf('doelgroepen', doelgroepen, mostOnTopicPage),
    ...pathsOf('begrippen', begrippen, mostOnTermPage),
  ];
}

/** A topic or a term as far as a list goes. */
interface Listed extends Reference {
  stories: readonly ListedStory[];
}

function pathsOf(kind: Kind, all: readonly Listed[], most: number) {
  const long = all.filter(({ stories }) => stories.length > most);
  return long.flatMap(({ id, label, url, stories }) =>
    listPaths(
      stories.map(({ story }) => story),
      { kind, id, label, url, count: stories.length },
    ).map(({ params, props }) => ({ params: { kind, id, ...params }, props })),
  );
}
