import type { Graph, SearchAction, WithActionConstraints } from 'schema-dts';
import { absolute } from '../absolute.ts';
import { addressOf, overviewOf, sitePages } from '../addresses.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { graphOf } from './graph.ts';

/** What every page has. */
export interface PageFacts {
  /** From the root of the site. */
  address: string;
  title: string;
  summary: string;
  /** The day (year-month-day) on which somebody last went over it. */
  updated?: string | undefined;
}

/** Who publishes the site, as every page names them. */
export const publisher = () =>
  ({ '@type': 'Organization', name: 'Gewoon doen', url: absolute(sitePages.home) }) as const;

/** Pages that are something more than a page, by their address. */
const kinds: Record<string, 'AboutPage' | 'CollectionPage' | 'ContactPage' | 'DefinedTermSet'> = {
  [addressOf('paginas', 'over')]: 'AboutPage',
  [addressOf('paginas', 'contact')]: 'ContactPage',
  [overviewOf('verhalen')]: 'CollectionPage',
  [sitePages.allStories]: 'CollectionPage',
  [sitePages.storyMap]: 'CollectionPage',
  // The terms themselves say that they belong to one.
  [overviewOf('aanpakken')]: 'DefinedTermSet',
  [overviewOf('sectoren')]: 'DefinedTermSet',
  [overviewOf('doelgroepen')]: 'DefinedTermSet',
  [overviewOf('begrippen')]: 'DefinedTermSet',
};

/** A page that says no more of itself than its title, its summary and its place. */
export function pageGraph({ address, title, summary, updated }: PageFacts): Graph {
  return graphOf(
    {
      // The others have the same properties.
      '@type': (kinds[address] ?? 'WebPage') as 'WebPage',
      url: absolute(address),
      name: title,
      description: summary,
      inLanguage: 'nl',
      ...(updated && { dateModified: updated }),
      publisher: publisher(),
    },
    breadcrumbs(address, title),
  );
}

/** Home: the site, and how to search it. */
export function siteGraph(summary: string): Graph {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(overviewOf('verhalen'))}?q={woorden}` },
    'query-input': 'required name=woorden',
  };
  return graphOf({
    '@type': 'WebSite',
    url: absolute(sitePages.home),
    name: 'Gewoon doen',
    description: summary,
    inLanguage: 'nl',
    publisher: publisher(),
    potentialAction: search,
  });
}

/** The keuzehulp, which runs in the page. */
export function keuzehulpGraph(title: string, summary: string): Graph {
  return graphOf(
    {
      '@type': 'WebApplication',
      url: absolute(sitePages.keuzehulp),
      name: title,
      description: summary,
      inLanguage: 'nl',
      applicationCategory: 'BusinessApplication',
      operatingSystem: 'Any',
      isAccessibleForFree: true,
      publisher: publisher(),
    },
    breadcrumbs(sitePages.keuzehulp, title),
  );
}
