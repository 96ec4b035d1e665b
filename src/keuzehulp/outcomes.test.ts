import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readModel } from '../content-check/read-model.ts';
import { forgotVersion, outcomesCommand, outcomesFile, outcomesTable } from './outcomes.ts';
import { personas } from './personas.ts';

it(`the table of outcomes is up to date; else run: ${outcomesCommand}`, async () => {
  const { model, words } = await readModel('.');
  const kept = (await readFile(outcomesFile, 'utf8')).split('\n');
  const now = outcomesTable(model, words, personas).split('\n');
  const changed = now.filter((line) => !kept.includes(line));
  const message = `${outcomesFile} is verouderd. Draai ${outcomesCommand} en neem het bestand op in de pull request. Anders zijn:\n${changed.slice(0, 20).join('\n')}`;
  expect(kept, message).toEqual(now);
});

it('notices other questions under the same version', async () => {
  const { model, words } = await readModel('.');
  const table = outcomesTable(model, words, personas);
  const fewer = { ...model, questions: model.questions.slice(1) };
  expect(forgotVersion(table, model)).toBe(false);
  expect(forgotVersion(table, fewer)).toBe(true);
  expect(forgotVersion(table, { ...fewer, version: model.version + 1 })).toBe(false);
  expect(forgotVersion('', fewer)).toBe(false);
});
