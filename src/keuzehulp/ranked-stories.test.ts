import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keysOf, sectors } from '../taxonomy.ts';
import { type Audience, numberedId, packStories, unpackStories } from './ranked-stories.ts';

const story = fc
  .record({
    id: fc.stringMatching(/^[a-z][a-z\d-]{0,8}$/),
    about: fc.subarray(['functiecreatie', 'teamplaatsing', 'werkpool']),
    touches: fc.subarray(['traineepool', 'centraal-budget']),
    sectors: fc.subarray(keysOf(sectors), { minLength: 1 }),
    audience: fc.constantFrom<Audience | 'sector'>('anyone', 'sector', 'package'),
  })
  .map(({ audience, ...one }) => ({
    ...one,
    audience: audience === 'sector' ? { sector: one.sectors[0] ?? '' } : audience,
  }));

it('stories that are packed are read back under their numbers, in the order of their ids, with a line beside those for the same audience', () => {
  fc.assert(
    fc.property(fc.uniqueArray(story, { selector: ({ id }) => id }), (library) => {
      const packed = JSON.parse(
        JSON.stringify(packStories(library, new Set(library.slice(0, 2).map(({ id }) => id)))),
      );
      const byId = library.map((one, place) => ({ ...one, place })).sort((a, b) => (a.id < b.id ? -1 : 1));
      const unpacked = unpackStories(packed, (sector) => `groep-${sector}`);
      expect(unpacked.map(({ line, ...one }) => one)).toEqual(
        byId.map(({ about, touches, sectors: from, place }, number) => ({
          id: numberedId(number),
          about: about.toSorted(),
          approaches: [...about.toSorted(), ...touches.toSorted()],
          sectors: from.toSorted(),
          groups: from.toSorted().map((sector) => `groep-${sector}`),
          place,
        })),
      );
      const inLines = unpacked.toSorted((a, b) => a.line - b.line);
      expect(inLines.map(({ line }) => line)).toEqual(library.map((_, line) => line));
      const audiences = inLines.map(({ place }) => JSON.stringify(library[place]?.audience));
      expect(audiences.filter((audience, line) => audience !== audiences[line - 1])).toHaveLength(
        new Set(audiences).size,
      );
      for (const { id } of library.slice(0, 2)) expect(byId[packed.named[id]]?.id).toBe(id);
    }),
  );
});
