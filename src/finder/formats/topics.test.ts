import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type IndexedTopic, readTopics, writeTopics } from './topics.ts';

const topics = fc.array(
  fc.record({
    kind: fc.constantFrom<IndexedTopic['kind'][]>('aanpak', 'sector', 'begrip', 'organisatie'),
    id: fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4})?$/),
    label: fc.stringMatching(/^[^|\n]{1,12}$/),
  }),
);

it('reads the topics that were written, in their order', () => {
  fc.assert(
    fc.property(topics, (all) => {
      expect(readTopics(writeTopics(all))).toEqual(all);
    }),
  );
});

it('writes no id that is the slug of its label', () => {
  const all = [
    { kind: 'begrip' as const, id: 'sociale-dienst', label: 'Sociale dienst' },
    { kind: 'begrip' as const, id: 'uwv', label: 'Uitvoeringsinstituut Werknemersverzekeringen' },
  ];
  expect(writeTopics(all)).toEqual([
    ['begrip', 'Sociale dienst\nUitvoeringsinstituut Werknemersverzekeringen|uwv'],
  ]);
});
