import { overviewOf } from '../addresses.ts';
import type { Released } from './address-list.ts';

/** A story as far as its address goes. */
interface Story {
  id: string;
  code?: string | undefined;
  aliases: readonly string[];
}

/**
 * The slugs under which stories were released before their folder was renamed, by the slug of now: a code belongs to one
 * story for good, so that whoever renames a folder needs to write nothing down. What another story has or claims is not
 * taken from it, nor is what two stories with one code would share.
 */
export function formerSlugs(
  stories: readonly Story[],
  released: readonly Released[],
): ReadonlyMap<string, string[]> {
  const taken = new Set(stories.flatMap(({ id, aliases }) => [id, ...aliases]));
  const withCode = Map.groupBy(
    stories.filter(({ code }) => code !== undefined),
    ({ code }) => code,
  );
  const slugs = released.flatMap(({ address, code }) => {
    const slug = storySlug(address);
    return slug === undefined || code === undefined || taken.has(slug) ? [] : [{ slug, code }];
  });
  const found = slugs.flatMap(({ slug, code }) => {
    const [story, ...others] = withCode.get(code) ?? [];
    return story === undefined || others.length > 0 ? [] : [{ id: story.id, slug }];
  });
  return new Map(
    [...Map.groupBy(found, ({ id }) => id)].map(([id, all]) => [id, all.map(({ slug }) => slug)]),
  );
}

/** The code with which a story was released, by the slug of then. */
export function releasedCodes(released: readonly Released[]): ReadonlyMap<string, string> {
  return new Map(
    released.flatMap(({ address, code }) => {
      const slug = storySlug(address);
      return slug === undefined || code === undefined ? [] : [[slug, code] as const];
    }),
  );
}

/** The slug in the address of a story's page; undefined for any other address. */
export function storySlug(address: string): string | undefined {
  const folder = overviewOf('verhalen');
  return address.startsWith(folder) ? /^([^/]+)\/$/.exec(address.slice(folder.length))?.[1] : undefined;
}
