import { ownParameters } from '../page-state/own-parameters.ts';
import { type PartsAddress, StoryParts } from '../story-parts/fetch-story.ts';
import type { StoryOfPart } from '../story-parts/story-part.ts';
import { chosenStory, facets } from './chosen-stories.ts';
import type { SelectableStory } from './embedded-story.ts';

/** How long a file may take, in milliseconds. */
const longestWait = 15_000;

/** Where the stories of a list are fetched from, as the page says it. */
export interface StoryFiles {
  /** The newest stories: all of them when there is no `large`. */
  newest: string;
  /** How many stories a list shows. */
  most: number;
  /** For a library of more than one file. */
  large?: {
    /** The newest with a value: what stands before the facet, between it and the value, and behind that. */
    withValue: [string, string, string];
    /** How many a file holds at most. */
    mostInFile: number;
    parts: PartsAddress;
  };
}

/** Stories from which those of a selection are taken, newest first. */
interface Fetched {
  stories: SelectableStory[];
  /** Whether all of the selection are among them. */
  hasAll: boolean;
}

/**
 * Fetches the stories that an address may select: of a small library all, of a large one the newest that have one of the asked
 * values, or those that are asked by name. A value that nobody knows has none. Rejects when a file cannot be had.
 */
export async function fetchStories(search: string, { newest, most, large }: StoryFiles): Promise<Fetched> {
  if (large === undefined) return { stories: await list(newest), hasAll: true };
  const asked = ownParameters(search, [...facets, chosenStory]);
  const slugs = [...new Set(asked.getAll(chosenStory))];
  if (slugs.length > 0) return named(slugs, most, new StoryParts(large.parts));
  const [before, between, after] = large.withValue;
  const byFacet = await Promise.all(
    facets
      .filter((name) => asked.has(name))
      .map((name) => {
        const values = [...new Set(asked.getAll(name))].filter((value) => /^[a-z0-9-]+$/.test(value));
        return Promise.all(values.map((value) => list(`${before}${name}${between}${value}${after}`)));
      }),
  );
  if (byFacet.length === 0) return { stories: await list(newest), hasAll: false };
  const stories = new Map(byFacet.flat(2).map((story) => [story.place, story]));
  return {
    stories: [...stories.values()].sort((one, other) => one.place - other.place),
    // Each of them has a value of every asked facet, so that one facet of which all are here is enough.
    hasAll: byFacet.some((lists) => lists.every(({ length }) => length < large.mostInFile)),
  };
}

async function list(address: string): Promise<SelectableStory[]> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  if (answer.status === 404) return [];
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as SelectableStory[];
}

/** The first of these stories by slug, each once, with all of its slugs that were asked. */
async function named(slugs: readonly string[], most: number, parts: StoryParts): Promise<Fetched> {
  const asked = slugs.slice(0, most);
  const found = await Promise.all(asked.map((slug) => parts.find(slug)));
  const stories = new Map<string, SelectableStory>();
  found.forEach((one, index) => {
    if (one === undefined) return;
    const known = stories.get(one.slug)?.slugs ?? [one.slug];
    stories.set(one.slug, selectable(one.story, [...known, asked[index] ?? '']));
  });
  const inOrder = [...stories.values()].sort((one, other) => one.place - other.place);
  return { stories: inOrder, hasAll: slugs.length <= most };
}

function selectable(story: StoryOfPart, slugs: readonly string[]): SelectableStory {
  const { title, short, organisation, factsOf, address, ...rest } = story;
  const about = `${organisation}, feiten van ${factsOf}`;
  return { ...rest, url: new URL(address).pathname, title, line: short, about, slugs };
}
