import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDetails, readCatalogue, writeCatalogue, writeDetails } from './catalogue.ts';

const stories = fc.array(
  fc.record({
    facets: fc.record({
      sector: fc.subarray(['umc', 'rijk', 'po']),
      aanpak: fc.subarray(['werkpool', 'teamplaatsing', 'doorstroom']),
      doelgroep: fc.subarray(['doof', 'autisme']),
    }),
    touched: fc.subarray(['werkpool', 'teamplaatsing', 'doorstroom']),
    details: fc.record({
      slug: fc.constantFrom('umcg', 'cwi', 'rijk'),
      placements: fc.nat(),
      asOf: fc.constantFrom('2019-01', '2019', '2021-03'),
    }),
  }),
  { minLength: 1 },
);

const sorted = (facets: Record<string, readonly string[]>) =>
  Object.values(facets).map((values) => [...values].sort());

it('decodes the facets and the details that were encoded', () => {
  fc.assert(
    fc.property(stories, (all) => {
      const read = readCatalogue(
        writeCatalogue(
          all.map(({ facets, touched }) => ({
            ...facets,
            touched: touched.filter((id) => facets.aanpak.includes(id)),
          })),
        ),
      );
      addDetails(read, writeDetails(all.map(({ details }) => details)));
      expect(read.map(({ number }) => number)).toEqual(all.map((_, number) => number));
      expect(read.map(({ facets }) => sorted(facets))).toEqual(all.map(({ facets }) => sorted(facets)));
      expect(read.map(({ touched }) => touched.toSorted())).toEqual(
        all.map(({ facets, touched }) => touched.filter((id) => facets.aanpak.includes(id)).toSorted()),
      );
      expect(read.map(({ details }) => details)).toEqual(all.map(({ details }) => details));
    }),
  );
});
