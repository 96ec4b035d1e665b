import { ownParameters } from '../page-state/own-parameters.ts';
import { slugPattern } from '../slug.ts';
import { type FacetName, facetNames } from './formats/facets.ts';
import { nothingSelected, orders, type Selection } from './selection.ts';

/** The values that a facet has; anything else in an address is dropped. */
export type KnownValues = Record<FacetName, readonly string[]>;

const longest = { query: 200, stories: 100 };

/**
 * Reads `?q=…&sector=…&aanpak=…&doelgroep=…&verhaal=…` (all but q repeatable), `letterlijk=ja`, `volgorde=…`
 * and `toon=…`. Unknown names and values are dropped, so that a link from an old newsletter shows what it
 * still can. The values of facets come in the order of `known`.
 */
export function readAddress(search: string, known: KnownValues): Selection {
  const parameters = ownParameters(search, ['q', 'letterlijk', ...facetNames, 'verhaal', 'volgorde', 'toon']);
  const chosen = (name: FacetName) => {
    const asked = new Set(parameters.getAll(name));
    return known[name].filter((value) => asked.has(value));
  };
  const slugs = new Set(parameters.getAll('verhaal').filter((slug) => slugPattern.test(slug)));
  const shown = /^[1-9]\d{0,4}$/.exec(parameters.get('toon') ?? '')?.[0];
  const q = (parameters.get('q') ?? '').trim().slice(0, longest.query).trim();
  return {
    ...nothingSelected,
    q,
    literal: q !== '' && parameters.get('letterlijk') === 'ja',
    facets: { sector: chosen('sector'), aanpak: chosen('aanpak'), doelgroep: chosen('doelgroep') },
    stories: [...slugs].slice(0, longest.stories),
    order: orders.find((order) => order === parameters.get('volgorde')),
    shown: shown === undefined ? undefined : Number(shown),
  };
}

/** The query string of a selection, with its question mark; empty when nothing is selected. */
export function writeAddress({ q, literal, facets, stories, order, shown }: Selection): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  if (literal) parameters.set('letterlijk', 'ja');
  for (const name of facetNames) for (const value of facets[name]) parameters.append(name, value);
  for (const slug of stories) parameters.append('verhaal', slug);
  if (order !== undefined) parameters.set('volgorde', order);
  if (shown !== undefined) parameters.set('toon', String(shown));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
