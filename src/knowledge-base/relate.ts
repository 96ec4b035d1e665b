import type { StoryData } from '../schema/story.ts';
import { approaches, doelgroepen, sectors } from '../taxonomy.ts';

/** What relating needs of a story. */
export interface Relatable {
  id: string;
  data: Pick<StoryData, 'sector' | 'approach' | 'alsoTouches' | 'doelgroep'>;
}

/** Another story, and in Dutch why a reader of this one would want it. */
export interface Relation {
  id: string;
  reason: string;
}

/** The whole doelgroep stands in nearly every story and relates nothing. */
const everyone = 'doelgroep-banenafspraak';

/**
 * The stories that a reader of `story` is most helped by, best first, at most `limit`.
 * A shared core approach weighs most: it answers "who did this before me, in another place?".
 */
export function relate(story: Relatable, library: readonly Relatable[], limit = 3): Relation[] {
  return library
    .filter((other) => other.id !== story.id)
    .map((other) => ({ id: other.id, ...compare(story.data, other.data) }))
    .filter((relation) => relation.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id, 'nl'))
    .slice(0, limit)
    .map(({ id, reason }) => ({ id, reason }));
}

function compare(one: Relatable['data'], other: Relatable['data']): { weight: number; reason: string } {
  const sameSector = shared(one.sector, other.sector);
  const core = shared(ids(one.approach), ids(other.approach));
  const touched = shared(
    ids([...one.approach, ...one.alsoTouches]),
    ids([...other.approach, ...other.alsoTouches]),
  );
  const group = shared(one.doelgroep, other.doelgroep).filter((id) => id !== everyone);
  const weight = core.length * 10 + touched.length * 2 + sameSector.length * 3 + group.length * 3;

  const [first] = core;
  if (first !== undefined) {
    const where = sameSector.length > 0 ? 'zelfde sector' : 'andere sector';
    return { weight, reason: `Zelfde aanpak (${approaches[first].label}), ${where}` };
  }
  if (sameSector[0] !== undefined) {
    return { weight, reason: `Zelfde sector (${sectors[sameSector[0]].label}), andere aanpak` };
  }
  if (group[0] !== undefined) return { weight, reason: `Zelfde doelgroep (${doelgroepen[group[0]].label})` };
  if (touched[0] !== undefined)
    return { weight, reason: `Raakt aan dezelfde aanpak (${approaches[touched[0]].label})` };
  return { weight: 0, reason: '' };
}

function ids<Id extends string>(items: readonly { id: Id }[]): Id[] {
  return items.map((item) => item.id);
}

function shared<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  return one.filter((item) => other.includes(item));
}
