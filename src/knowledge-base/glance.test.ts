import { expect, it } from 'vitest';
import { readGlance } from './glance.ts';

const from = (ids: readonly string[]) => ids.map((id) => ({ id, label: id, url: `/${id}/` }));

it('the row of an approach has its values in words with their place in the order, and leaves open what is not told', () => {
  const row = readGlance(
    {
      pays: { is: ['samen', 'zelf'], basis: 'bron', stories: ['a'] },
      size: { is: 'enkele', basis: 'redactie', stories: [] },
    },
    from,
  );
  expect(row.pays).toEqual({
    text: 'Werkgever zelf en werkgevers samen',
    rank: 1,
    steps: undefined,
    basis: 'bron',
    from: from(['a']),
  });
  expect(row.size).toMatchObject({ text: 'Enkele', rank: 2, steps: 3 });
  expect([row.guidance, row.pace, row.asks]).toEqual([undefined, undefined, undefined]);
});
