import { type FacetName, type Findable, facetNames } from './selection.ts';

/** A story as it stands in the page: what facets see of it, and the list item to show or hide. */
export interface Card extends Findable {
  item: HTMLElement;
}

/** Reads what Finder.astro wrote into the list item. */
export function readCard(item: HTMLElement): Card {
  const values = (name: FacetName) => (item.dataset[name] ?? '').split(' ').filter(Boolean);
  const [sector, aanpak, doelgroep] = facetNames.map(values) as [string[], string[], string[]];
  return { item, id: item.dataset.story ?? '', facets: { sector, aanpak, doelgroep } };
}
