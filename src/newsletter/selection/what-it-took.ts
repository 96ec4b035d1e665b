import type { TakesRow } from '../../schema/takes-rows.ts';

/** What a manager asks first comes first. */
const askedFirst: readonly TakesRow[] = ['budget', 'guidance', 'support', 'pace', 'scale'];

/** What a story took in one line: the first row that the source names; empty when it names none. */
export function whatItTook(takes: Readonly<Record<TakesRow, string>>): string {
  const row = askedFirst.find((one) => !takes[one].startsWith('niet genoemd'));
  return row === undefined ? '' : takes[row];
}
