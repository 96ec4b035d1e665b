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
const share = (count: number, of = analysis.sets) => count / of;

describe.each(personas)('$name', ({ answers, first, firstThree }) => {
  const { ranked } = advise(model, answers);
  it(`is advised ${first}`, () => {
    expect(ranked[0]?.id).toBe(first);
  });

  it.runIf(firstThree)(`sees ${firstThree?.join(', ')} first`, () => {
    const three = ranked.slice(0, 3).map(({ id }) => id);
    expect(new Set(three)).toEqual(new Set(firstThree));
  });
});

it(`the table of outcomes is up to date; else run: ${outcomesCommand}`, async () => {
  const kept = (await readFile(outcomesFile, 'utf8')).split('\n');
  const now = outcomesTable(model, words, personas).split('\n');
  const changed = now.filter((line) => !kept.includes(line));
  const message = `${outcomesFile} is verouderd. Draai ${outcomesCommand} en neem het bestand op in de pull request. Anders zijn:\n${changed.slice(0, 20).join('\n')}`;
  expect(kept, message).toEqual(now);
});

describe('over all answer sets', () => {
  it('only the one without answers has no advice', () => {
    const sets = model.questions.reduce((product, { answers }) => product * (answers.length + 1), 1);
    expect(analysis.sets).toBe(sets);
    expect(analysis.empty).toBe(1);
  });

  it.each([...analysis.first])('%s comes first neither too seldom nor too often (%i sets)', (_, count) => {
    expect(share(count)).toBeGreaterThanOrEqual(0.01);
    expect(share(count)).toBeLessThanOrEqual(0.4);
  });

  it('one point more or less on one weight changes the first place in at most 5 % of them', () => {
    const over = analysis.weights
      .filter(({ more, less }) => share(Math.max(more, less)) > 0.05)
      .map(
        ({ approach, question, answer, more, less }) => `${approach} ${question}=${answer}: ${more}, ${less}`,
      );
    expect(over).toEqual([]);
  });

  it('every weight matters: one point more changes the first place somewhere', () => {
    const idle = analysis.weights.filter(({ more, less }) => more + less === 0);
    expect(idle.map(({ approach, question, answer }) => `${approach} ${question}=${answer}`)).toEqual([]);
  });

  it('a question left out changes the first place in at most half of them, and no question is idle', () => {
    for (const { id, answered, changes } of analysis.questions) {
      expect(share(changes, answered), id).toBeLessThanOrEqual(0.5);
      expect(share(changes, answered), id).toBeGreaterThanOrEqual(0.1);
    }
  });
});
