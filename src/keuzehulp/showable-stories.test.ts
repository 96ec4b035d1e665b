import fc from 'fast-check';
import { expect, it } from 'vitest';
import { model } from '../../tests/support/library-model.ts';
import { sectors as allSectors, approaches, keysOf, type SectorId } from '../taxonomy.ts';
import { advise } from './advise.ts';
import type { Answers } from './model.ts';
import { byNearness, mostListed, type Own, storiesOf } from './near-stories.ts';
import type { RankableStory } from './ranked-stories.ts';
import { showableStories } from './showable-stories.ts';

const named = new Set(model.approaches.flatMap(({ fits }) => fits.map(({ story }) => story)));
const sectors: SectorId[] = ['rijk', 'gemeenten', 'umc'];

/** A library with the stories that reasons name among so many others that few of them are shown. */
const library = fc
  .array(
    fc.record({
      id: fc.stringMatching(/^[a-z]{4}$/),
      about: fc.subarray(keysOf(approaches), { minLength: 1, maxLength: 3 }),
      touched: fc.subarray(keysOf(approaches), { maxLength: 2 }),
      sectors: fc.subarray(sectors, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 150, maxLength: 150 },
  )
  .map((stories) => {
    const ids = new Set<string>();
    return stories.flatMap(({ id: made, about, touched, sectors: from }, place): RankableStory[] => {
      const id = [...named][place] ?? made;
      if (ids.has(id)) return [];
      ids.add(id);
      return [{ id, about, touches: touched.filter((one) => !about.includes(one)), sectors: from }];
    });
  })
  .chain((stories) => fc.shuffledSubarray(stories, { minLength: stories.length }));

const someAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(model.questions.map(({ id, answers }) => [id, fc.constantFrom(...answers)])),
  { requiredKeys: [] },
);

/** What an outcome shows of these stories: the one that combined most, and those in the cards. */
function shownOf(stories: readonly RankableStory[], asked: Answers, own: Own) {
  const placed = stories.map(({ id, about, touches, sectors: from }, place) => ({
    id,
    about,
    approaches: [...about, ...touches],
    sectors: from,
    groups: from.map((sector) => allSectors[sector as SectorId].group),
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
      fc.constantFrom('', ...sectors, 'provincies' as const),
      (stories, asked, sector) => {
        const showable = showableStories(stories, named);
        const own = { sector, group: sector === '' ? '' : allSectors[sector].group };
        expect(shownOf(showable, asked, own)).toEqual(shownOf(stories, asked, own));
        expect(showable.length).toBeLessThan(stories.length);
      },
    ),
  );
});
