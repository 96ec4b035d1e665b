import type { Sector } from '../knowledge-base/library.ts';
import type { Umbrella } from '../schema/sector.ts';

/** Whom to ask while a sector's contact is unknown; undefined when nobody speaks for it but the sector itself. */
export function umbrellaToAsk({ entry }: Pick<Sector, 'entry'>): Umbrella | undefined {
  const { umbrella } = entry.data;
  return umbrella?.isSector ? undefined : umbrella;
}
