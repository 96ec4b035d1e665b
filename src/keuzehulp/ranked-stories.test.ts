import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keysOf, sectors } from '../taxonomy.ts';
import { numberedId, packStories, unpackStories } from './ranked-stories.ts';

const story = fc.record({
  id: fc.stringMatching(/^[a-z][a-z\d-]{0,8}$/),
  about: fc.subarray(['functiecreatie', 'teamplaatsing', 'werkpool']),
  touches: fc.subarray(['traineepool', 'centraal-budget']),
  sectors: fc.subarray(keysOf(sectors)),
});

it('stories that are packed are read back under their numbers, in the order of their ids', () => {
  fc.assert(
    fc.property(fc.uniqueArray(story, { selector: ({ id }) => id }), (library) => {
      const packed = JSON.parse(
        JSON.stringify(packStories(library, new Set(library.slice(0, 2).map(({ id }) => id)))),
      );
      const byId = library.map((one, place) => ({ ...one, place })).sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(unpackStories(packed, (sector) => `groep-${sector}`)).toEqual(
        byId.map(({ about, touches, sectors: from, place }, number) => ({
          id: numberedId(number),
          about: about.toSorted(),
          approaches: [...about.toSorted(), ...touches.toSorted()],
          sectors: from.toSorted(),
          groups: from.toSorted().map((sector) => `groep-${sector}`),
          place,
        })),
      );
      for (const { id } of library.slice(0, 2)) expect(byId[packed.named[id]]?.id).toBe(id);
    }),
  );
});
