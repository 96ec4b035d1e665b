import type { BreadcrumbList } from 'schema-dts';
import { absolute } from '../absolute.ts';
import { overviewOf, sitePages } from '../addresses.ts';

/** The pages that others stand below, by what they are called. */
const parents: Record<string, string> = {
  [sitePages.home]: 'Gewoon doen',
  [overviewOf('verhalen')]: 'Verhalen',
  [overviewOf('aanpakken')]: 'Aanpakken',
  [overviewOf('sectoren')]: 'Sectoren',
  [overviewOf('doelgroepen')]: 'Doelgroepen',
  [overviewOf('begrippen')]: 'Begrippen',
  [sitePages.keuzehulp]: 'Keuzehulp',
  [sitePages.newsletter]: 'Nieuwsbrief',
  [sitePages.embeds]: 'Lijsten voor je eigen site',
};

/** The way from home to the page `title`, as the parts of its address tell it. The page itself needs no link. */
export function breadcrumbs(address: string, title: string): BreadcrumbList {
  const above = Object.entries(parents).filter(
    ([parent]) => address.startsWith(parent) && address !== parent,
  );
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(([parent, name], index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name,
        item: absolute(parent),
      })),
      { '@type': 'ListItem', position: above.length + 1, name: title },
    ],
  };
}
