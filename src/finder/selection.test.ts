import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FacetedStory, type FacetName, facetNames } from './formats/facets.ts';
import { relaxations } from './relaxations.ts';
import {
  choices,
  countValues,
  drop,
  matches,
  nothingSelected,
  remaining,
  type Selection,
  touchedOf,
} from './selection.ts';

const values = ['a', 'b', 'c'];
const facets = fc.record({
  sector: fc.subarray(values),
  aanpak: fc.subarray(values),
  doelgroep: fc.subarray(values),
});
const library = fc
  .array(facets, { maxLength: 8 })
  .map((list): FacetedStory[] => list.map((one, number) => ({ number, facets: one })));
const selections = fc
  .record({ q: fc.constantFrom('', 'bed'), facets })
  .map((chosen): Selection => ({ ...nothingSelected, ...chosen }));
const pick = (stories: FacetedStory[]) =>
  fc.option(fc.shuffledSubarray(stories.map(({ number }) => number)), { nil: undefined });
const situation = library.chain((stories) => fc.tuple(fc.constant(stories), selections, pick(stories)));

const stories: FacetedStory[] = [
  { number: 0, facets: { sector: ['umc'], aanpak: ['team', 'budget'], doelgroep: ['allen'] } },
  { number: 1, facets: { sector: ['rijk'], aanpak: ['team'], doelgroep: ['allen', 'hoog'] } },
  { number: 2, facets: { sector: ['defensie'], aanpak: ['talent'], doelgroep: ['allen'] } },
];
const select = (chosen: Partial<Record<FacetName, string[]>>, q = ''): Selection => ({
  ...nothingSelected,
  q,
  facets: { ...nothingSelected.facets, ...chosen },
});
const numbers = (list: FacetedStory[]) => list.map(({ number }) => number);

describe('facets', () => {
  it('put stories that are about a chosen approach before those that touch it', () => {
    const [first, second] = [stories[0] as FacetedStory, stories[1] as FacetedStory];
    const touching = { ...first, facets: { ...first.facets, touches: ['team'] } };
    expect(numbers(remaining([touching, second], select({ aanpak: ['team'] }), undefined))).toEqual([1, 0]);
    expect(numbers(remaining([touching, second], select({ aanpak: ['team'] }), [0, 1]))).toEqual([0, 1]);
  });

  it('are only touched when a story is about none of those that were chosen', () => {
    const [first, second] = [stories[0] as FacetedStory, stories[1] as FacetedStory];
    const touching = { ...first, facets: { ...first.facets, touches: ['team'] } };
    expect(touchedOf(touching, select({ aanpak: ['team'] }))).toEqual(['team']);
    expect(touchedOf(touching, select({ aanpak: ['team', 'budget'] }))).toEqual([]);
    expect(touchedOf(second, select({ aanpak: ['team'] }))).toEqual([]);
  });

  it('mean OR within one and AND between them', () => {
    expect(numbers(remaining(stories, select({ sector: ['umc', 'rijk'] }), undefined))).toEqual([0, 1]);
    expect(
      numbers(remaining(stories, select({ sector: ['umc', 'rijk'], aanpak: ['budget'] }), undefined)),
    ).toEqual([0]);
  });

  it('count what each value would show, given the other facets', () => {
    const counts = countValues(stories, select({ sector: ['umc'], aanpak: ['talent'] }), undefined);
    expect([...counts.sector]).toEqual([['defensie', 1]]);
    expect([...counts.aanpak]).toEqual([
      ['team', 1],
      ['budget', 1],
    ]);
  });

  it('offer only relaxations that give stories, the most stories first', () => {
    const relaxed = relaxations(stories, select({ sector: ['umc'], aanpak: ['talent'] }, 'bed'), [0, 2]);
    expect(relaxed.map(({ drop, count }) => [drop.value, count])).toEqual([
      ['umc', 1],
      ['talent', 1],
    ]);
  });

  it('keep the order of the search when there is one', () => {
    expect(numbers(remaining(stories, nothingSelected, [2, 9, 0]))).toEqual([2, 0]);
  });

  it('never show a story that does not match, nor hide one that does', () => {
    fc.assert(
      fc.property(situation, ([all, selection, hits]) => {
        const shown = new Set(numbers(remaining(all, selection, hits)));
        for (const story of all) {
          const found = hits === undefined || hits.includes(story.number);
          expect(shown.has(story.number)).toBe(found && matches(story, selection));
        }
      }),
    );
  });

  it('tell the truth: the count of a value is what choosing it alone in its facet shows', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom(...facetNames), ([all, selection, hits], name) => {
        for (const [value, count] of countValues(all, selection, hits)[name]) {
          const alone = { ...selection, facets: { ...selection.facets, [name]: [value] } };
          expect(count).toBe(remaining(all, alone, hits).length);
        }
      }),
    );
  });

  it('can each be dropped by itself', () => {
    const chosen = { ...select({ sector: ['umc', 'rijk'] }), stories: ['umcg'] };
    expect(choices(chosen)).toEqual([
      { name: 'sector', value: 'umc' },
      { name: 'sector', value: 'rijk' },
      { name: 'stories', value: '' },
    ]);
    expect(choices(drop(chosen, 'sector', 'umc'))).toHaveLength(2);
    expect(choices(drop(chosen, 'stories', ''))).toHaveLength(2);
  });
});

describe('an order', () => {
  const details = (slug: string, placements: number, asOf: string) => ({ slugs: [slug], placements, asOf });
  const detailed = stories.map((story, index) => ({
    ...story,
    details: [details('a', 5, '2019-01'), details('b', 90, '2019-01'), details('c', 5, '2021-03')][index],
  }));
  const inOrder = (order: Selection['order']) =>
    numbers(remaining(detailed, { ...nothingSelected, order }, [2, 0, 1]));

  it('is that of the search unless another is chosen', () => {
    expect(inOrder(undefined)).toEqual([2, 0, 1]);
    expect(inOrder('organisatie')).toEqual([0, 1, 2]);
    expect(inOrder('banen')).toEqual([1, 2, 0]);
    expect(inOrder('datum')).toEqual([2, 0, 1]);
  });

  it('by date has a year without a month at the end of its year', () => {
    const dated = ['2019', '2018-12', '2019-01', '2020'].map((asOf, number) => ({
      ...stories[0],
      number,
      facets: nothingSelected.facets,
      details: details('a', 0, asOf),
    }));
    const sorted = remaining(dated, { ...nothingSelected, order: 'datum' }, undefined);
    expect(sorted.map((story) => story.details.asOf)).toEqual(['2020', '2019-01', '2019', '2018-12']);
  });

  it('is kept within a choice of stories', () => {
    expect(numbers(remaining(detailed, { ...nothingSelected, stories: ['c', 'a'] }, undefined))).toEqual([
      0, 2,
    ]);
  });
});
