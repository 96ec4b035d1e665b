import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { peopleIn } from '../support/people.ts';
import { realSite } from '../support/sites.ts';
import { ask, kinds, unanswered } from '../support/walkers/questions.ts';

const site = await openSite(realSite.dist);
afterAll(() => site.close());

describe('the search answers what people ask', () => {
  it.each(kinds)('of the kind "%s"', async (kind) => {
    expect(await unanswered(site, kind)).toEqual([]);
  });

  it('with nothing for the names of people from the doelgroep', async () => {
    const people = await peopleIn(realSite.root);
    const names = new Set(
      people.filter(({ doelgroep, isWord }) => doelgroep && !isWord).map(({ name }) => name),
    );
    expect(names.size).toBeGreaterThan(0);
    const { page } = await site.visit('/verhalen/');
    const found: string[] = [];
    for (const name of names) if ((await ask(page, name)).stories.length > 0) found.push(name);
    expect(found).toEqual([]);
  });
});
