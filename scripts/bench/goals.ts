import type { Pair } from './measure.ts';
import { median, p95 } from './statistics.ts';

/** An upper limit for a number, and whether it is met. */
export interface Goal {
  text: string;
  reached(values: Pair<number[]>): boolean;
}

/** The ratio of our median to that of bare Pagefind. */
export function ratioOf({ ours, bare }: Pair<number[]>): number | undefined {
  const [own, other] = [median(ours), median(bare)];
  return own === undefined || other === undefined || other === 0 ? undefined : own / other;
}

export function maxRatio(most: number): Goal {
  return { text: `≤ ${most}×`, reached: (values) => (ratioOf(values) ?? Number.POSITIVE_INFINITY) <= most };
}

/** The least that our median may be, beside the other. */
export function minRatio(least: number): Goal {
  return { text: `≥ ${least}×`, reached: (values) => (ratioOf(values) ?? 0) >= least };
}

/** A limit on the median, in the unit of the row. */
export function max(most: number, unit: string): Goal {
  return {
    text: `≤ ${most} ${unit}`,
    reached: ({ ours }) => (median(ours) ?? Number.POSITIVE_INFINITY) <= most,
  };
}

/** A limit on the 95th percentile. */
export function maxMs(most: number): Goal {
  return {
    text: `p95 ≤ ${most} ms`,
    reached: ({ ours }) => (p95(ours) ?? Number.POSITIVE_INFINITY) <= most,
  };
}
