import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDetails, readCatalogue, writeCatalogue, writeDetails } from './catalogue.ts';
import type { StoryFacets } from './facets.ts';

const stories = fc.array(
  fc.record({
    facets: fc.record({
      sector: fc.subarray(['umc', 'rijk', 'po']),
      aanpak: fc.subarray(['werkpool', 'teamplaatsing', 'doorstroom']),
      doelgroep: fc.subarray(['doof', 'autisme']),
      touches: fc.subarray(['netwerk', 'budget']),
    }),
    details: fc.record({
      slugs: fc.subarray(['umcg', 'azg', 'ziekenhuis-groningen'], { minLength: 1 }),
      placements: fc.nat(),
      asOf: fc.constantFrom('2019-01', '2019', '2021-03'),
    }),
  }),
  { minLength: 1 },
);

const sorted = (facets: StoryFacets) => Object.values(facets).map((values) => [...values].sort());

it('decodes the facets and the details that were encoded', () => {
  fc.assert(
    fc.property(stories, (all) => {
      const whole = all.map(({ facets }) => ({ ...facets, aanpak: [...facets.aanpak, ...facets.touches] }));
      const read = readCatalogue(writeCatalogue(whole));
      addDetails(read, writeDetails(all.map(({ details }) => details)));
      expect(read.map(({ number }) => number)).toEqual(all.map((_, number) => number));
      expect(read.map(({ facets }) => sorted(facets))).toEqual(whole.map(sorted));
      expect(read.map(({ details }) => details)).toEqual(all.map(({ details }) => details));
    }),
  );
});
