import type { Model } from './model.ts';
import { type Choice, scorerOf } from './scorer.ts';

/**
 * Per part of the package, in their order: the approaches that are put first, as bits. What weighs heaviest chooses
 * only between several that are close, and only when it holds for one of them.
 */
export function leadersOf(model: Model, choice: Choice, heaviest?: string): number[] {
  const masks = scorerOf(model).firsts(choice);
  if (heaviest === undefined) return masks;
  const strong = maskOf(model, ({ strengths }) => strengths.some((strength) => strength === heaviest));
  return masks.map((mask) => mask & strong || mask);
}

/** The ids of these approaches, in the order of the closed list. */
export function namesIn({ approaches }: Model, mask: number): string[] {
  return approaches.filter((_, index) => (mask >> index) & 1).map(({ id }) => id);
}

function maskOf({ approaches }: Model, holds: (approach: Model['approaches'][number]) => boolean): number {
  return approaches.reduce((mask, approach, index) => (holds(approach) ? mask | (1 << index) : mask), 0);
}
