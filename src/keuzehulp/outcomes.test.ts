import { expect, it } from 'vitest';
import { model, words } from '../../tests/support/library-model.ts';
import { forgotVersion, outcomesTable } from './outcomes.ts';

const persona = {
  name: 'Ziekenhuis',
  answers: { vorm: 'groot', vertrekpunt: 'interne-vraag' },
  package: { werk: ['functiecreatie'] },
};
const table = outcomesTable(model, words, [persona]);

it('says what each persona, each answer and each two answers get in each part', () => {
  const lines = table.split('\n');
  expect(lines).toContain(
    '| Ziekenhuis | Functiecreatie en jobcarving | Groepsplaatsing in teams | Centraal budget |  |',
  );
  expect(lines).toContain(
    '| geld | Er is centraal geld |  | Groepsplaatsing in teams | Centraal budget |  |',
  );
  expect(lines).toContain(
    '| vorm=groot & geld=centraal | Functiecreatie en jobcarving | Groepsplaatsing in teams | Centraal budget |  |',
  );
  expect(lines).toContain('Van de 320 combinaties, per onderdeel van het pakket:');
});

it('notices other questions under the same version', () => {
  const fewer = { ...model, questions: model.questions.slice(1) };
  expect(forgotVersion(table, model)).toBe(false);
  expect(forgotVersion(table, fewer)).toBe(true);
  expect(forgotVersion(table, { ...fewer, version: model.version + 1 })).toBe(false);
  expect(forgotVersion('', fewer)).toBe(false);
});
