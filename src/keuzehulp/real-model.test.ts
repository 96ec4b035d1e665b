import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readModel } from '../content-check/read-model.ts';
import { advise } from './advise.ts';
import { analyse } from './analysis.ts';
import { outcomesCommand, outcomesFile, outcomesTable } from './outcomes.ts';
import { personas } from './personas.ts';

/** The questions and weights in content/: the invariants that every edit must keep. */
const { model, words } = await readModel('.');
const analysis = analyse(model);

describe.each(personas)('$name', ({ answers, package: expected }) => {
  const { roles } = advise(model, answers);
  it.each(Object.entries(expected))('has in %s: %j', (role, ids) => {
    expect(new Set(roles.find((one) => one.role === role)?.first)).toEqual(new Set(ids));
  });
});

it(`the table of outcomes is up to date; else run: ${outcomesCommand}`, async () => {
  const kept = (await readFile(outcomesFile, 'utf8')).split('\n');
  const now = outcomesTable(model, words, personas).split('\n');
  const changed = now.filter((line) => !kept.includes(line));
  const message = `${outcomesFile} is verouderd. Draai ${outcomesCommand} en neem het bestand op in de pull request. Anders zijn:\n${changed.slice(0, 20).join('\n')}`;
  expect(kept, message).toEqual(now);
});

it('only the set without answers has no advice at all', () => {
  expect(analysis.sets).toBe(162_000);
  expect(analysis.empty).toBe(1);
});
