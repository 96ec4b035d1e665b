import type { Approach } from './library.ts';

type Comparable = Pick<Approach, 'id' | 'reasons'>;

/**
 * The approaches that an employer would weigh against this one, nearest first, at most `limit`: those for which the
 * same answers of the keuzehulp speak. One for which no such answer speaks is not near.
 */
export function nearestApproaches<One extends Comparable>(
  to: Comparable,
  approaches: readonly One[],
  limit = 3,
): One[] {
  const own = new Set(answersOf(to));
  return approaches
    .filter(({ id }) => id !== to.id)
    .map((one) => ({ one, shared: answersOf(one).filter((answer) => own.has(answer)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, limit)
    .map(({ one }) => one);
}

function answersOf({ reasons }: Comparable): string[] {
  return reasons.map(({ question, answer }) => `${question.id}=${answer.id}`);
}
