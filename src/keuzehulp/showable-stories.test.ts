import fc from 'fast-check';
import { expect, it } from 'vitest';
import { model } from '../../tests/support/library-model.ts';
import { approaches, keysOf, type SectorId, sectors } from '../taxonomy.ts';
import { advise } from './advise.ts';
import type { Answers } from './model.ts';
import { byNearness, mostListed, type Own, storiesOf } from './near-stories.ts';
import type { RankableStory } from './ranked-stories.ts';
import { showableStories } from './showable-stories.ts';

const named = new Set(model.approaches.flatMap(({ fits }) => fits.map(({ story }) => story)));
const someApproaches = keysOf(approaches).slice(0, 10);
const someSectors: SectorId[] = ['rijk', 'gemeenten', 'umc'];

/** A library with the stories that reasons name, among so many others that not all of those can be shown. */
const library = fc
  .array(
    fc.record({
      name: fc.stringMatching(/^[a-z]{3}$/),
      about: fc.subarray(someApproaches, { minLength: 1, maxLength: 3 }),
      touched: fc.subarray(someApproaches, { maxLength: 2 }),
      sectors: fc.subarray(someSectors, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 300, maxLength: 300 },
  )
  .map((stories) =>
    stories.map(
      ({ name, about, touched, sectors: from }, place): RankableStory => ({
        id: [...named][place] ?? `${name}-${place}`,
        about,
        touches: touched.filter((one) => !about.includes(one)),
        sectors: from,
      }),
    ),
  )
  .chain((stories) => fc.shuffledSubarray(stories, { minLength: stories.length }));

/** For each question one of its answers, or none. */
const someAnswers = fc
  .tuple(
    ...model.questions.map(({ id, answers }) =>
      fc.option(fc.constantFrom(...answers)).map((answer) => (answer === null ? [] : [[id, answer]])),
    ),
  )
  .map((given): Answers => Object.fromEntries(given.flat()));

/** What an outcome shows of these stories: the one that combined most, and those in the cards. */
function shownOf(stories: readonly RankableStory[], asked: Answers, own: Own) {
  const placed = stories.map(({ id, about, touches, sectors: from }, place) => ({
    id,
    about,
    approaches: [...about, ...touches],
    sectors: from,
    groups: from.map((sector) => sectors[sector as SectorId].group),
    place,
  }));
  const { roles, story } = advise({ ...model, stories: placed }, asked, { own });
  const listed = roles.flatMap(({ ranked }) =>
    ranked.map(({ id, because }) =>
      byNearness(storiesOf(id, placed), own, because)
        .slice(0, mostListed)
        .map((one) => one.id),
    ),
  );
  return { story, listed };
}

it('an outcome shows the same when only these are known, and they are few', () => {
  fc.assert(
    fc.property(
      library,
      someAnswers,
      fc.constantFrom('', ...someSectors, 'provincies' as const),
      (stories, asked, sector) => {
        const showable = showableStories(stories, named);
        const own = { sector, group: sector === '' ? '' : sectors[sector].group };
        expect(shownOf(showable, asked, own)).toEqual(shownOf(stories, asked, own));
        expect(showable.length).toBeLessThan(stories.length);
      },
    ),
    { numRuns: 50 },
  );
});
