import type { Story } from './library.ts';

/** The year that the facts of most stories are from ("2019"), the latest where two are equal; empty without stories. */
export function usualYear(stories: readonly { data: Pick<Story['data'], 'asOf'> }[]): string {
  const years = Map.groupBy(stories, ({ data }) => data.asOf.slice(0, 4));
  const [usual] = [...years].sort(
    ([year, one], [other, others]) => others.length - one.length || other.localeCompare(year),
  );
  return usual?.[0] ?? '';
}
