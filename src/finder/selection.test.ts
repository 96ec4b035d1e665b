import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countValues,
  type FacetName,
  type Findable,
  facetNames,
  matches,
  nothingSelected,
  remaining,
  type Selection,
  toggle,
  waysOut,
} from './selection.ts';

const values = ['a', 'b', 'c'];
const facets = fc.record({
  sector: fc.subarray(values),
  aanpak: fc.subarray(values),
  doelgroep: fc.subarray(values),
});
const library = fc
  .array(facets, { maxLength: 8 })
  .map((list): Findable[] => list.map((one, index) => ({ id: String(index), facets: one })));
const selections = fc.record({ q: fc.constantFrom('', 'bed'), facets }) as fc.Arbitrary<Selection>;
const pick = (stories: Findable[]) =>
  fc.option(fc.shuffledSubarray(stories.map(({ id }) => id)), { nil: undefined });
const situation = library.chain((stories) => fc.tuple(fc.constant(stories), selections, pick(stories)));

const stories: Findable[] = [
  { id: 'umcg', facets: { sector: ['umc'], aanpak: ['team', 'budget'], doelgroep: ['allen'] } },
  { id: 'rijk', facets: { sector: ['rijk'], aanpak: ['team'], doelgroep: ['allen', 'hoog'] } },
  { id: 'paard', facets: { sector: ['defensie'], aanpak: ['talent'], doelgroep: ['allen'] } },
];
const select = (chosen: Partial<Record<FacetName, string[]>>, q = ''): Selection => ({
  q,
  facets: { ...nothingSelected.facets, ...chosen },
});
const ids = (list: Findable[]) => list.map(({ id }) => id);

describe('facets', () => {
  it('mean OR within one and AND between them', () => {
    expect(ids(remaining(stories, select({ sector: ['umc', 'rijk'] }), undefined))).toEqual(['umcg', 'rijk']);
    expect(
      ids(remaining(stories, select({ sector: ['umc', 'rijk'], aanpak: ['budget'] }), undefined)),
    ).toEqual(['umcg']);
  });

  it('count what each value would show, given the other facets', () => {
    const counts = countValues(stories, select({ sector: ['umc'], aanpak: ['talent'] }), undefined);
    expect([...counts.sector]).toEqual([
      ['umc', 0],
      ['rijk', 0],
      ['defensie', 1],
    ]);
    expect([...counts.aanpak]).toEqual([
      ['team', 1],
      ['budget', 1],
      ['talent', 0],
    ]);
  });

  it('offer only ways out of nothing that lead somewhere, the widest first', () => {
    const ways = waysOut(stories, select({ sector: ['umc'], aanpak: ['talent'] }, 'bed'), ['umcg', 'paard']);
    expect(ways.map(({ drop, count }) => [drop.value, count])).toEqual([
      ['umc', 1],
      ['talent', 1],
    ]);
  });

  it('keep the order of the search when there is one', () => {
    expect(ids(remaining(stories, nothingSelected, ['paard', 'weg', 'umcg']))).toEqual(['paard', 'umcg']);
  });

  it('never show a story that does not match, nor hide one that does', () => {
    fc.assert(
      fc.property(situation, ([all, selection, hits]) => {
        const shown = new Set(ids(remaining(all, selection, hits)));
        for (const story of all) {
          const found = hits === undefined || hits.includes(story.id);
          expect(shown.has(story.id)).toBe(found && matches(story, selection));
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

  it('come back when a choice is made and undone', () => {
    fc.assert(
      fc.property(
        selections,
        fc.constantFrom(...facetNames),
        fc.constantFrom(...values),
        (selection, name, value) => {
          const twice = toggle(toggle(selection, name, value), name, value);
          expect(new Set(twice.facets[name])).toEqual(new Set(selection.facets[name]));
        },
      ),
    );
  });
});
