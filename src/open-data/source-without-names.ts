import { namesIn } from '../content-check/names-in-text.ts';
import type { StoryData } from '../schema/story.ts';

/** Somebody whose name must not be found; after a withdrawal there is no name any more. */
export type NamedPerson = Pick<StoryData['people'][number], 'name'>;

/**
 * The source of a story without a title or address that names one of `named`. Of a story in which somebody withdrew
 * consent neither is left: there is no name any more to look for.
 */
export function sourceWithoutNames(
  { source, people }: Pick<StoryData, 'source' | 'people'>,
  named: readonly NamedPerson[],
): Omit<StoryData['source'], 'title'> & { title: string | undefined } {
  const { title, url, ...rest } = source;
  const isGone = people.some(({ consent }) => consent === 'withdrawn');
  const names = named.flatMap(({ name }) => (name === undefined ? [] : [{ name }]));
  const isFree = (words: string) => !isGone && namesIn(words, names).length === 0;
  return {
    ...rest,
    title: isFree(title) ? title : undefined,
    // An address has no capitals to tell a name from a word by.
    ...(url && isFree(url) && !names.some(({ name }) => standsIn(url, name)) && { url }),
  };
}

function standsIn(address: string, name: string): boolean {
  const words = address.toLowerCase().split(/[^\p{L}]+/u);
  return [name, `${name}s`].some((word) => words.includes(word.toLowerCase()));
}
