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
  const { stories, places } = indexOf(library);
  const weights = new Uint16Array(stories.length);
  for (const { key, weight } of traitsOf(story.data))
    for (const place of places.get(key) ?? []) weights[place] = (weights[place] as number) + weight;
  const best: { other: Relatable; weight: number }[] = [];
  /** What the last of the best weighs: a story must weigh more. */
  let least = 0;
  for (let place = 0; place < stories.length; place++) {
    const weight = weights[place] as number;
    if (weight <= least) continue;
    const other = stories[place] as Relatable;
    if (other.id === story.id) continue;
    const after = best.findLastIndex((one) => one.weight >= weight);
    best.splice(after + 1, 0, { other, weight });
    best.length = Math.min(best.length, limit);
    least = best[limit - 1]?.weight ?? 0;
  }
  return best.map(({ other }) => ({ id: other.id, reason: reasonFor(story.data, other.data) }));
}

/** A library by what relates its stories. */
interface TraitIndex {
  /** By id: of two that weigh the same the first comes first. */
  stories: readonly Relatable[];
  /** The places in `stories` of those with a trait. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Made once for each library: to compare every story with every other takes a minute at 5,000 of them. */
const indexes = new WeakMap<readonly Relatable[], TraitIndex>();

function indexOf(library: readonly Relatable[]): TraitIndex {
  const known = indexes.get(library);
  if (known !== undefined) return known;
  const stories = library.toSorted((a, b) => a.id.localeCompare(b.id, 'nl'));
  const traits = stories.flatMap(({ data }, place) =>
    [...new Set(traitsOf(data).map(({ key }) => key))].map((key) => ({ key, place })),
  );
  const groups = Map.groupBy(traits, ({ key }) => key);
  const places = new Map([...groups].map(([key, having]) => [key, having.map(({ place }) => place)]));
  const index = { stories, places };
  indexes.set(library, index);
  return index;
}

/** What may be the same in two stories, and how much that weighs. */
function traitsOf({ sector, approach, alsoTouches, doelgroep }: Relatable['data']) {
  return [
    ...approach.map(({ id }) => ({ key: `core ${id}`, weight: 10 })),
    ...[...approach, ...alsoTouches].map(({ id }) => ({ key: `touched ${id}`, weight: 2 })),
    ...sector.map((id) => ({ key: `sector ${id}`, weight: 3 })),
    ...doelgroep.filter((id) => id !== everyone).map((id) => ({ key: `group ${id}`, weight: 3 })),
  ];
}

/** What the two have in common that says most. */
function reasonFor(one: Relatable['data'], other: Relatable['data']): string {
  const [sector] = shared(one.sector, other.sector);
  const [core] = shared(ids(one.approach), ids(other.approach));
  if (core !== undefined) {
    const where = sector === undefined ? 'andere sector' : 'zelfde sector';
    return `Zelfde aanpak (${approaches[core].label}), ${where}`;
  }
  if (sector !== undefined) return `Zelfde sector (${sectors[sector].label}), andere aanpak`;
  const [group] = shared(one.doelgroep, other.doelgroep).filter((id) => id !== everyone);
  if (group !== undefined) return `Zelfde doelgroep (${doelgroepen[group].label})`;
  const touching = ({ approach, alsoTouches }: Relatable['data']) => ids([...approach, ...alsoTouches]);
  const [touched] = shared(touching(one), touching(other));
  return touched === undefined ? '' : `Raakt aan dezelfde aanpak (${approaches[touched].label})`;
}

function ids<Id extends string>(items: readonly { id: Id }[]): Id[] {
  return items.map((item) => item.id);
}

function shared<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  return one.filter((item) => other.includes(item));
}
