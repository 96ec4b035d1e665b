import { expect, it } from 'vitest';
import { leadOf } from './lead-of.ts';

it('the lead of a topic begins with what its name does not say yet', () => {
  const label = 'Mensen die doof zijn';
  expect(leadOf({ label, summary: 'Mensen die doof zijn. Hier zetten zij koffie.' })).toBe(
    'Hier zetten zij koffie.',
  );
  expect(leadOf({ label, summary: 'Mensen die doof zijn en koffie zetten.' })).toBe(
    'Mensen die doof zijn en koffie zetten.',
  );
  expect(leadOf({ label, summary: 'Mensen die doof zijn.' })).toBe('Mensen die doof zijn.');
});
