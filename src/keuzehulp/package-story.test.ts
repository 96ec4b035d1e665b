import { expect, it } from 'vitest';
import type { RoleAdvice } from './advise.ts';
import type { Role } from './model.ts';
import { packageStory } from './package-story.ts';

const story = (id: string, sector: string, ...approaches: string[]) => ({
  id,
  approaches,
  sectors: [sector],
  groups: [`groep-${sector}`],
});

/** A part in which these are first, because of a story with a weight each. */
const part = (role: Role, first: string[], ...reasons: [story: string, counted: number][]): RoleAdvice => ({
  role,
  first,
  undecided: first.length > 1,
  ranked: first.map((id) => ({
    id,
    points: 1,
    above: 1,
    band: 'deels',
    because: reasons.map(([from, counted], index) => ({
      question: `q${index}`,
      answer: 'a',
      weight: 1,
      counted,
      story: from,
      because: 'Daarom.',
    })),
  })),
});

const roles = [
  part('werk', ['functie'], ['hu', 2], ['elders', 9]),
  part('vorm', ['team', 'pool']),
  part('geld', ['budget']),
];
const hu = story('hu', 'hbo', 'functie', 'team');
const umcg = story('umcg', 'umc', 'functie', 'team', 'budget');
const pool = story('pool', 'po', 'functie', 'pool');

it('is the one that combined most parts, with what it combined', () => {
  expect(packageStory([hu, umcg, pool], roles)).toEqual({
    id: 'umcg',
    approaches: ['functie', 'team', 'budget'],
  });
});

it('is the one that more answers speak through, when that outweighs a part', () => {
  const spoken = [part('werk', ['functie'], ['hu', 9]), ...roles.slice(1)];
  expect(packageStory([umcg, hu], spoken)?.id).toBe('hu');
});

it('is one of the own sector when that combined as many', () => {
  expect(packageStory([hu, pool], roles)?.id).toBe('hu');
  expect(packageStory([hu, pool], roles, { sector: 'po', group: 'x' })?.id).toBe('pool');
  expect(packageStory([umcg, pool], roles, { sector: 'po', group: 'x' })?.id).toBe('umcg');
});

it('is none when nobody combined two approaches of different parts', () => {
  expect(packageStory([story('een', 'po', 'functie'), story('twee', 'po', 'team', 'pool')], roles)).toBe(
    undefined,
  );
  const twice = [part('vorm', ['bureau']), part('begeleiding', ['bureau'])];
  expect(packageStory([story('een', 'po', 'bureau')], twice)).toBe(undefined);
});
