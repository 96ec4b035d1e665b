import { expect, it } from 'vitest';
import { groupChanges } from './group-changes.ts';

it('changes are told by the answer that makes them, those that decide something first', () => {
  expect(
    groupChanges([
      { question: 'geld', answer: 'centraal', role: 'vorm', first: ['werkpool', 'teamplaatsing'] },
      { question: 'geld', answer: 'delen', role: 'geld', first: ['regionale-afspraken'] },
      { question: 'geld', answer: 'delen', role: 'vorm', first: ['werkpool', 'traineepool'] },
    ]),
  ).toEqual([
    {
      question: 'geld',
      answer: 'delen',
      parts: [
        { role: 'geld', first: ['regionale-afspraken'] },
        { role: 'vorm', first: ['werkpool', 'traineepool'] },
      ],
    },
    { question: 'geld', answer: 'centraal', parts: [{ role: 'vorm', first: ['werkpool', 'teamplaatsing'] }] },
  ]);
});
