import type { CollectionEntry } from 'astro:content';
import { addressOf } from '../addresses.ts';
import {
  type ApproachId,
  approaches,
  type DoelgroepId,
  doelgroepen,
  type SectorId,
  sectors,
} from '../taxonomy.ts';
import type { Reference, SectorOfStory, Story } from './library.ts';

/** A story as a link, called by its organisation. */
export function storyReference({ id, name, url }: Pick<Story, 'id' | 'name' | 'url'>): Reference {
  return { id, label: name, url };
}

export function approachReference(id: ApproachId): Reference {
  return { id, label: approaches[id].label, url: addressOf('aanpakken', id) };
}

export function sectorReference(id: SectorId): SectorOfStory {
  const { label, group } = sectors[id];
  return { id, label, group, url: addressOf('sectoren', id) };
}

export function doelgroepReference(id: DoelgroepId): Reference {
  return { id, label: doelgroepen[id].label, url: addressOf('doelgroepen', id) };
}

export function termReference({ id, data }: Pick<CollectionEntry<'begrippen'>, 'id' | 'data'>): Reference {
  return { id, label: data.term, url: addressOf('begrippen', id) };
}

/**
 * What `join` makes of one file, named by its folder and id. An error within it, of a reference that leads nowhere,
 * says in which file that stands: the content check reports it first, but stops a build only, not development.
 */
export function joinedFrom<Item>(file: string, join: () => Item): Item {
  try {
    return join();
  } catch (cause) {
    throw new Error(`content/${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** The item with this id. Throws, in Dutch, when there is none. The list may not change afterwards. */
export function itemWithId<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  folder: string,
): Item {
  const item = byId(items).get(id);
  if (item === undefined) throw new Error(`"${id}" bestaat niet in content/${folder}.`);
  return item;
}

type Identified = { id: string };
const lists = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** Made once for each list: every story asks for some of all stories and terms. */
function byId<Item extends Identified>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const known = lists.get(items) as ReadonlyMap<string, Item> | undefined;
  if (known !== undefined) return known;
  const list = new Map(items.map((item) => [item.id, item]));
  lists.set(items, list);
  return list;
}
