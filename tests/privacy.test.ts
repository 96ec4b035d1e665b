import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sortFiles } from '../src/content-check/content-files.ts';
import { readFrontMatter } from '../src/content-check/front-matter.ts';
import { filesBelow } from '../src/content-check/raw-file.ts';
import type { StoryData } from '../src/schema/story.ts';
import { type OpenSite, openSite } from './support/browser.ts';

const { files } = await sortFiles(await filesBelow('.'));
const people = files
  .filter((file) => file.kind === 'verhalen')
  .flatMap((file) => {
    const { people } = readFrontMatter(file.source).data as Partial<StoryData>;
    return (people ?? []).map((person) => ({ story: file.id, ...person }));
  });

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('names of people', () => {
  it('are there to be checked', () => {
    expect(people.filter((person) => person.doelgroep).length).toBeGreaterThan(0);
  });

  it('are on the page, but not in the search index', async () => {
    const { page } = await site.visit('/verhalen/');
    for (const { story, name, doelgroep } of people) {
      expect(await readFile(`dist/verhalen/${story}/index.html`, 'utf8')).toMatch(
        new RegExp(`data-role="[^"]*"[^>]*>${name}</span>`),
      );
      // As text, since the import must be the browser's own.
      const found = (await page.evaluate(`(async () => {
        const { search } = await import('/pagefind/pagefind.js');
        const { results } = await search(${JSON.stringify(name)});
        const found = await Promise.all(results.map((result) => result.data()));
        return found.map((one) => ({ url: one.url, text: JSON.stringify([one.content, one.raw_content, one.meta]) }));
      })()`)) as { url: string; text: string }[];
      // Some names are words as well ("Elke"): those count in the story of the person only.
      const own = found.filter(({ url }) => doelgroep || url === `/verhalen/${story}/`);
      const named = new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u');
      const where = own.filter(({ text }) => named.test(text)).map(({ url }) => url);
      expect(where, `${name} (${story})`).toEqual([]);
    }
  });

  it('are in no data of the finder', async () => {
    const page = await readFile('dist/verhalen/index.html', 'utf8');
    const inPage = /<script type="application\/json"[^>]*>([^<]*)<\/script>/.exec(page)?.[1] ?? '';
    const vocabulary = await readFile('dist/zoek/woorden.json', 'utf8');
    expect(inPage.length).toBeGreaterThan(1000);
    for (const { name } of people.filter((person) => person.doelgroep)) {
      const named = new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'iu');
      expect(inPage, name).not.toMatch(named);
      expect(vocabulary, name).not.toMatch(named);
    }
  });

  it('are looked for in an index that does hold the words around them', async () => {
    const { page } = await site.visit('/verhalen/');
    const found = await page.evaluate(`(async () => {
      const { search } = await import('/pagefind/pagefind.js');
      const { results } = await search('paardenverzorger');
      return (await results[0].data()).content;
    })()`);
    expect(found).toContain('De paardenverzorger werkt 32 uur per week');
  });

  it('leave the role in their place, so that a search result can be read', async () => {
    const { page } = await site.visit('/verhalen/?q=paarden');
    await page.getByRole('status').filter({ hasText: 'bij “paarden”' }).waitFor();
    const excerpt = await page
      .locator('[data-story="korps-rijdende-artillerie"] [data-excerpt]')
      .textContent();
    expect(excerpt).not.toMatch(/ashley|gerrit|martijn/i);
  });
});
