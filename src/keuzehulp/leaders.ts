import type { Model } from './model.ts';
import { type Choice, scorerOf } from './scorer.ts';

/**
 * Per part of the package, in their order: the approaches that are put first, as bits. What weighs heaviest chooses
 * only between several that are close, and only when it holds for one of them.
 */
export function leadersOf(model: Model, choice: Choice, heaviest?: string): Int32Array {
  return scorerOf(model).firsts(choice).map(narrowedTo(model, heaviest));
}

/** Narrows what is first, as bits, to what is strong in what weighs heaviest, if any is. */
export function narrowedTo(model: Model, heaviest: string | undefined): (mask: number) => number {
  const strong = model.approaches.reduce(
    (mask, { strengths }, index) =>
      strengths.some((strength) => strength === heaviest) ? mask | (1 << index) : mask,
    0,
  );
  return (mask) => mask & strong || mask;
}

/** The ids of these approaches, in the order of the closed list. */
export function namesIn({ approaches }: Model, mask: number): string[] {
  return approaches.filter((_, index) => (mask >> index) & 1).map(({ id }) => id);
}
