import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { peopleIn } from '../support/people.ts';
import { realSite } from '../support/sites.ts';
import { askAll, shortfalls } from '../support/walkers/questions.ts';

const site = await openSite(realSite.dist);
afterAll(() => site.close());

describe('the search answers what people ask', () => {
  it('as often as it must, for each kind of question', async () => {
    const { page } = await site.visit('/verhalen/', { keep: false });
    expect(await shortfalls(page)).toEqual([]);
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
