import { ownParameters } from '../page-state/own-parameters.ts';

/** A story that can be in a booklet, with the slugs that it had before. */
export interface KnownStory {
  id: string;
  aliases: readonly string[];
}

const name = 'verhaal';
/** Stands for all stories, so that the address of a whole library stays short. No story can have this slug. */
const all = 'alle';

/** The stories that an address asks for, in the order of `known`, and how many slugs in it lead to no story. */
export function askedStories(
  search: string,
  known: readonly KnownStory[],
): { chosen: string[]; unknown: number } {
  const asked = new Set(ownParameters(search, [name]).getAll(name));
  const isAsked = ({ id, aliases }: KnownStory) => [all, id, ...aliases].some((slug) => asked.has(slug));
  const slugs = new Set([all, ...known.flatMap(({ id, aliases }) => [id, ...aliases])]);
  return {
    chosen: known.filter(isAsked).map(({ id }) => id),
    unknown: [...asked].filter((slug) => !slugs.has(slug)).length,
  };
}

/** The query string that asks for these stories of `known`; empty for none. */
export function askFor(chosen: readonly string[], known: readonly KnownStory[]): string {
  if (chosen.length === 0) return '';
  const slugs = chosen.length === known.length ? [all] : chosen;
  return `?${new URLSearchParams(slugs.map((slug) => [name, slug]))}`;
}
