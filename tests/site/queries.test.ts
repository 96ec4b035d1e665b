import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { peopleIn } from '../support/people.ts';
import { realSite } from '../support/sites.ts';
import { askAll, askQuestions, missText, readQuestions } from '../support/walkers/questions.ts';

/** The share of each kind of question that must be answered. */
const required: Record<string, number> = {
  word: 1,
  combination: 1,
  synonym: 1,
  inflection: 1,
  name: 1,
  loanword: 1,
  sentence: 1,
  compound: 0.95,
  typo: 0.9,
  nonsense: 1,
};

const site = await openSite(realSite.dist);
afterAll(() => site.close());

describe('the search answers what people ask', () => {
  const questions = readQuestions('tests/queries.yaml');

  it.each(Object.entries(required))('of the kind "%s"', async (kind, share) => {
    const asked = questions.filter((question) => question.kind === kind);
    expect(asked.length).toBeGreaterThan(5);
    const { page } = await site.visit('/verhalen/', { keep: false });
    const missed = (await askQuestions(page, asked)).flatMap((result) => result.missed);
    const most = Math.floor(asked.length * (1 - share) + 1e-9);
    expect(missed.length > most ? missed.map(missText) : []).toEqual([]);
  });

  it('with nothing for the names of people from the doelgroep', async () => {
    const people = await peopleIn(realSite.root);
    const names = new Set(
      people.filter(({ doelgroep, isWord }) => doelgroep && !isWord).map(({ name }) => name),
    );
    expect(names.size).toBeGreaterThan(0);
    const { page } = await site.visit('/verhalen/');
    const seen = await askAll(page, [...names]);
    expect([...names].filter((_, index) => (seen[index]?.stories.length ?? 0) > 0)).toEqual([]);
  });
});
