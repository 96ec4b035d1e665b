import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../knowledge-base/library.ts';
import { quickWords } from '../index/quick-words.ts';
import { addDetails, facetsOf, readCatalogue, writeCatalogue, writeDetails } from './catalogue.ts';
import { unflatten } from './quick-words.ts';

const ids = (values: string[]) => fc.subarray(values).map((own) => own.map((id) => ({ id })));
const figures = fc.array(
  fc.record({
    kind: fc.constantFrom('placements', 'share'),
    value: fc.constantFrom('90', 'ruim 30', 'veel'),
  }),
);
const stories = fc.array(
  fc.record({
    id: fc.constantFrom('umcg', 'cwi', 'rijk'),
    data: fc.record({
      sector: fc.subarray(['umc', 'rijk', 'po']),
      approach: ids(['werkpool', 'teamplaatsing']),
      alsoTouches: ids(['doorstroom']),
      doelgroep: fc.subarray(['doof', 'autisme']),
      asOf: fc.constantFrom('2019-01', '2019', '2021-03'),
      figures,
    }),
  }),
  { minLength: 1 },
) as unknown as fc.Arbitrary<Story[]>;

const inOrder = (facets: Record<string, readonly string[]>) =>
  Object.values(facets).map((values) => [...values].sort());

describe('the catalogue', () => {
  it('gives back the facets and the details that went into it', () => {
    fc.assert(
      fc.property(stories, (all) => {
        const read = readCatalogue(writeCatalogue(all));
        addDetails(read, writeDetails(all));
        expect(read.map(({ facets }) => inOrder(facets))).toEqual(
          all.map((story) => inOrder(facetsOf(story))),
        );
        expect(read.map(({ details }) => [details?.slug, details?.asOf])).toEqual(
          all.map(({ id, data }) => [id, data.asOf]),
        );
      }),
    );
  });
});

describe('the quick index', () => {
  it('gives back per stem the pages with their heaviest weight', () => {
    const words = quickWords(
      [
        [[10, 'Bedden en teams']],
        [[4, 'een bed']],
        [
          [9, 'no-riskpolis'],
          [4, 'bed'],
        ],
      ],
      () => [],
    );
    expect(unflatten(words.bed ?? [])).toEqual(
      new Map([
        [0, 10],
        [1, 4],
        [2, 4],
      ]),
    );
    expect(Object.keys(words)).toEqual(['bed', 'no', 'noriskpolis', 'riskpolis', 'team']);
  });

  it('counts other words for it less', () => {
    const words = quickWords([[[10, 'Bed']]], (text) => [{ after: text.length, words: ['ledikant'] }]);
    expect(words.ledikant).toEqual([0, 9]);
  });
});
