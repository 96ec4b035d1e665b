import type { Sector } from '../knowledge-base/library.ts';

/** Whom to ask while a sector's contact is unknown; undefined when the sector is its own umbrella. */
export function umbrellaToAsk({ label, entry }: Pick<Sector, 'label' | 'entry'>): string | undefined {
  const name = entry.data.umbrella?.name;
  return name === label ? undefined : name;
}
