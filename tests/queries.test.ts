import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../src/content-check/check-content.ts';
import { filesBelow } from '../src/content-check/raw-file.ts';
import type { StoryData } from '../src/schema/story.ts';
import { type OpenSite, openSite } from './support/browser.ts';

interface Query {
  q: string;
  kind: string;
  /** Each must stand among the first three stories, or the first three of "Ook gevonden". */
  finds: string[];
}

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
const queries = parse(readFileSync(process.env.QUERIES ?? 'tests/queries.yaml', 'utf8')) as Query[];

describe('the search answers what people ask', () => {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    ({ page } = await site.visit('/verhalen/'));
  });
  afterAll(() => site.close());

  /** The addresses that a reader sees for these words, stories first. */
  async function ask(q: string): Promise<{ stories: string[]; also: string[] }> {
    await page.evaluate((query) => {
      history.pushState(null, '', `?${new URLSearchParams({ q: query })}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, q);
    await page
      .locator('story-finder')
      .and(page.locator(`[data-refined="${q.replaceAll('"', '\\"')}"]`))
      .waitFor();
    return page.evaluate(() => {
      const links = (selector: string) =>
        [...document.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => link.pathname);
      return {
        stories: links('[data-list] > li:not([hidden]) :is(h2, h3) a'),
        also: links('[data-also]:not([hidden]) a'),
      };
    });
  }

  it.each(Object.keys(required))('of the kind "%s"', async (kind) => {
    const asked = queries.filter((query) => query.kind === kind);
    expect(asked.length).toBeGreaterThan(5);
    const missed: string[] = [];
    for (const { q, finds } of asked) {
      const { stories, also } = await ask(q);
      const top = [...stories.slice(0, 3), ...also.slice(0, 3)];
      const lost = finds.filter((address) => !top.includes(address));
      const wrong = finds.length === 0 ? stories : lost;
      if (wrong.length > 0) missed.push(`"${q}" → ${finds.join(' ')}, but shows ${top.join(' ')}`);
    }
    const most = Math.floor(asked.length * (1 - (required[kind] ?? 1)) + 1e-9);
    expect(missed.length > most ? missed : []).toEqual([]);
  });

  it('with nothing for the names of people from the doelgroep', async () => {
    const { texts } = await checkContent(await filesBelow('.'));
    const people = texts.flatMap(({ kind, data }) => (kind === 'verhalen' ? (data as StoryData).people : []));
    const names = new Set(people.filter((person) => person.doelgroep).map((person) => person.name));
    expect(names.size).toBeGreaterThan(10);
    const found: string[] = [];
    for (const name of names) if ((await ask(name)).stories.length > 0) found.push(name);
    expect(found).toEqual([]);
  });
});
