import { enumeration } from '../dutch/enumeration.ts';
import type { GlanceData } from '../schema/glance.ts';
import type { Statement } from '../schema/statement.ts';
import { type Entry, guidanceLevels, keysOf, paces, payers, sizes } from '../taxonomy.ts';
import type { Glance, GlanceCell, Reference } from './library.ts';

/** Reads the row of an approach; `from` finds the stories that a cell rests on. */
export function readGlance(
  { pays, guidance, size, pace, asks }: GlanceData,
  from: (stories: readonly string[]) => Reference[],
): Glance {
  const cell = <Value>(
    data: { is: Value; basis: Statement['basis']; stories: string[] } | undefined,
    shown: (value: Value) => Pick<GlanceCell, 'text' | 'rank' | 'steps'>,
  ) => data && { ...shown(data.is), basis: data.basis, from: from(data.stories) };
  return {
    pays: cell(pays, payersInWords),
    guidance: cell(guidance, (value) => step(guidanceLevels, value)),
    size: cell(size, (value) => step(sizes, value)),
    pace: cell(pace, (value) => step(paces, value)),
    asks: cell(asks, (text) => ({ text, rank: 0, steps: undefined })),
  };
}

function step<Key extends string>(list: Record<Key, Entry>, key: Key) {
  const keys = keysOf(list);
  return { text: list[key].label, rank: keys.indexOf(key) + 1, steps: keys.length };
}

/** The payers in the order of the list, as one phrase: "Centraal budget en werkgevers samen". */
function payersInWords(chosen: readonly (keyof typeof payers)[]) {
  const keys = keysOf(payers).filter((key) => chosen.includes(key));
  const [first = '', ...rest] = keys.map((key) => payers[key].label);
  const text = enumeration([first, ...rest.map((label) => label.charAt(0).toLowerCase() + label.slice(1))]);
  return { text, rank: Math.min(...chosen.map((key) => keysOf(payers).indexOf(key))) + 1, steps: undefined };
}
