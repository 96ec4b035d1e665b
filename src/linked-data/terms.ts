import type { Graph } from 'schema-dts';
import { absolute } from '../absolute.ts';
import { overviewOf } from '../addresses.ts';
import type { TopicKind } from '../knowledge-base/library.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { graphOf } from './graph.ts';
import type { PageFacts } from './pages.ts';

const setNames: Record<TopicKind | 'begrippen', string> = {
  aanpakken: 'Aanpakken',
  sectoren: 'Sectoren',
  doelgroepen: 'Doelgroepen',
  begrippen: 'Begrippen',
};

/** The page of one approach, sector, doelgroep or term: a word of ours, with what it means. */
export function termGraph(
  kind: TopicKind | 'begrippen',
  { id, also = [], ...page }: PageFacts & { id: string; also?: readonly string[] },
): Graph {
  return graphOf(
    {
      '@type': 'DefinedTerm',
      url: absolute(page.address),
      name: page.title,
      ...(also.length > 0 && { alternateName: also }),
      description: page.summary,
      termCode: id,
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: setNames[kind], url: absolute(overviewOf(kind)) },
    },
    breadcrumbs(page.address, page.title),
  );
}
