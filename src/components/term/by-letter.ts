import { withoutAccents } from '../../dutch/fold.ts';

/** The things under the letter that their name begins with, in their own order; digits come together as "0-9". */
export function byLetter<Thing extends { label: string }>(
  things: readonly Thing[],
): { letter: string; things: Thing[] }[] {
  const groups = Map.groupBy(things, ({ label }) => letterOf(label));
  return [...groups].map(([letter, members]) => ({ letter, things: members }));
}

function letterOf(name: string): string {
  const first = withoutAccents(name).match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0-9';
}
