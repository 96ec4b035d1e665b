import type { Reference, SourcedStatement } from '../../knowledge-base/library.ts';

type Sourced = Pick<SourcedStatement, 'basis' | 'from'>;

/** The stories that these statements rest on, each once, in the order in which they are first needed. */
export function sourcesOf(statements: readonly Sourced[]): Reference[] {
  const all = statements.flatMap(({ from }) => from);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Whether some of it stands in a story and some is the editors' own, so that a reader must see which is which. */
export function isMixed(statements: readonly Sourced[]): boolean {
  return new Set(statements.map(({ basis }) => basis)).size > 1;
}

/** By which numbers `sources` lists the stories of a statement; none where there is one story to refer to. */
export function numbersOf({ from }: Sourced, sources: readonly Reference[]): number[] {
  if (sources.length < 2) return [];
  return sources.flatMap(({ id }, index) => (from.some((one) => one.id === id) ? [index + 1] : []));
}
