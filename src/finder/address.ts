import { facetNames, type Selection } from './selection.ts';

/** The values that a facet has; anything else in an address is dropped. */
export type KnownValues = Record<(typeof facetNames)[number], readonly string[]>;

const longestQuery = 200;

/**
 * Reads `?q=…&sector=…&aanpak=…&doelgroep=…` (repeatable). Unknown names and values are dropped, so that a
 * link from an old newsletter shows what it still can. The values come in the order of `known`.
 */
export function readAddress(search: string, known: KnownValues): Selection {
  const parameters = new URLSearchParams(search);
  const chosen = (name: (typeof facetNames)[number]) => {
    const asked = new Set(parameters.getAll(name));
    return known[name].filter((value) => asked.has(value));
  };
  return {
    q: (parameters.get('q') ?? '').trim().slice(0, longestQuery).trim(),
    facets: { sector: chosen('sector'), aanpak: chosen('aanpak'), doelgroep: chosen('doelgroep') },
  };
}

/** The query string of a selection, with its question mark; empty when nothing is selected. */
export function writeAddress({ q, facets }: Selection): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const name of facetNames) for (const value of facets[name]) parameters.append(name, value);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
