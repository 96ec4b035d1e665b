import { expect, it } from 'vitest';
import { model, words } from '../../tests/support/library-model.ts';
import { forgotVersion, outcomesTable } from './outcomes.ts';

const persona = {
  name: 'Ziekenhuis',
  answers: { vorm: 'groot', vertrekpunt: 'interne-vraag' },
  first: 'teamplaatsing',
};
const table = outcomesTable(model, words, [persona]);

it('says what each persona, each answer and each two answers get', () => {
  const lines = table.split('\n');
  expect(lines).toContain(
    '| Ziekenhuis | Functiecreatie en jobcarving en Groepsplaatsing in teams | functiecreatie 5, teamplaatsing 5, centraal-budget 2 |',
  );
  expect(lines).toContain('| geld | Er is centraal geld | Centraal budget |');
  expect(lines).toContain('| vorm=groot & geld=centraal | Centraal budget |');
  expect(lines.find((line) => line.startsWith('Van de 320 combinaties'))).toMatch(
    / \d+\.\d% hoogstens één punt\.$/,
  );
});

it('notices other questions under the same version', () => {
  const fewer = { ...model, questions: model.questions.slice(1) };
  expect(forgotVersion(table, model)).toBe(false);
  expect(forgotVersion(table, fewer)).toBe(true);
  expect(forgotVersion(table, { ...fewer, version: model.version + 1 })).toBe(false);
  expect(forgotVersion('', fewer)).toBe(false);
});
