import { expect, it } from 'vitest';
import type { Approach } from './library.ts';
import { nearestApproaches } from './nearest-approaches.ts';

const approach = (id: string, ...answers: string[]) => ({
  id,
  reasons: answers.map((answer) => ({
    question: { id: 'q' },
    answer: { id: answer },
  })) as Approach['reasons'],
});

it('the nearest approaches are those for which the same answers speak', () => {
  const own = approach('own', 'a', 'b', 'c');
  const all = [own, approach('far', 'x'), approach('near', 'a'), approach('nearest', 'c', 'b', 'x')];
  expect(nearestApproaches(own, all).map(({ id }) => id)).toEqual(['nearest', 'near']);
  expect(nearestApproaches(own, all, 1).map(({ id }) => id)).toEqual(['nearest']);
});
