import { expect, it } from 'vitest';
import type { Term } from './library.ts';
import { nearTerms } from './near-terms.ts';

const term = (id: string, ...stories: string[]) =>
  ({ id, stories: stories.map((story) => ({ story: { id: story } })) }) as unknown as Term;

it('are those of the same stories, most in common first', () => {
  const own = term('own', 'a', 'b');
  const terms = [own, term('one', 'a'), term('none', 'c'), term('two', 'b', 'a', 'c'), term('unused')];
  expect(nearTerms(own, terms).map(({ id }) => id)).toEqual(['two', 'one']);
});
