import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../../scripts/site/project-copy.ts';
import { listFile } from '../../src/released/address-list.ts';
import { type OpenSite, openSite } from '../support/browser.ts';
import { build } from '../support/build.ts';
import { says, search } from '../support/finder-page.ts';
import { smallLibrary, writeLibrary } from '../support/library.ts';
import { libraryHost, siteIn } from '../support/sites.ts';
import { storiesLoaded } from '../support/stories-loaded.ts';
import { walkLinks } from '../support/walkers/dead-links.ts';
import { namedOutside } from '../support/walkers/outside.ts';

/** With capitals, as a project at a code host may have them. */
const base = '/Onder/gewoon-doen/';
const files = {
  ...smallLibrary,
  'content/site.yaml': String(smallLibrary['content/site.yaml']).replace(/code\.example/, 'github.com'),
  'content/doorverwijzingen.yaml': `addresses:
  - { from: /begrippen/werkbegeleider/, kind: moved, to: /begrippen/jobcoach/, on: "2026-03-02" }
  - { from: /begrippen/loonbonus/, kind: error, reason: "Het klopte niet.", on: "2026-03-02" }
`,
};

describe('a site below a path of its host', () => {
  let copy: ProjectCopy;
  let site: OpenSite;
  beforeAll(async () => {
    copy = await copyProject();
    await writeLibrary(copy.root, files);
    await writeFile(path.join(copy.root, listFile), '');
    await build(copy.root, libraryHost + base);
    site = await openSite(siteIn(copy.root).dist, base);
  }, 300_000);
  afterAll(async () => {
    await site?.close();
    await copy?.remove();
  });

  const { origin } = new URL(libraryHost);
  const from = (page: { url(): string }) => page.url().replace(site.url, '');

  it('names nothing outside of that path, and has no dead link', async () => {
    expect(await namedOutside(siteIn(copy.root).dist, origin + base)).toEqual([]);
    const { dead, alive } = await walkLinks(site.url);
    expect(dead).toEqual([]);
    expect(alive).toBeGreaterThan(100);
  });

  it('is found from the root of the host, and leads on from old and mistyped addresses', async () => {
    const { page } = await site.visit('/');
    expect(from(page)).toBe('');
    for (const [asked, shown] of [
      ['begrippen/werkbegeleider/', 'begrippen/jobcoach/'],
      ['Begrippen/JOBCOACH', 'begrippen/jobcoach/'],
    ] as const) {
      await page.goto(asked);
      await page.waitForURL(site.url + shown);
    }
    // What a host does not correct, the page for an unknown address does.
    for (const [asked, shown] of [
      ['begrippen/Jobcoach', 'begrippen/jobcoach/'],
      ['begrippen/jobcoach%23bronnen', 'begrippen/jobcoach/#bronnen'],
      ['verhalen/%3Fq=drukkerij?utm_source=brief', 'verhalen/?q=drukkerij'],
      ['verhalen/%253Fq%3Ddrukkerij', 'verhalen/?q=drukkerij'],
    ] as const) {
      let sent = 0;
      await page.route(
        ({ href }) => href === site.url + asked,
        async (route) => {
          sent++;
          await route.fulfill({ path: path.join(copy.root, 'dist/404.html') });
        },
        { times: 1 },
      );
      await page.goto(asked);
      await page.waitForURL(site.url + shown);
      expect([asked, sent]).toEqual([asked, 1]);
    }
    await page.goto('begrippen/loonbonus/');
    await page.getByText('Het klopte niet.').waitFor();
    await page.getByRole('link', { name: 'Alle begrippen' }).first().click();
    expect(from(page)).toBe('begrippen/');
  });

  it('finds, and leads from a result to its page', async () => {
    const { page, complaints } = await site.visit('verhalen/?q=drukkerij');
    await page.locator('story-finder[data-refined="drukkerij"]').waitFor();
    await says(page, /1 verhaal/);
    await search(page).fill('');
    await search(page).pressSequentially('jobc', { delay: 30 });
    await page.getByRole('group', { name: 'Begrippen' }).getByRole('option').click();
    await page.waitForURL(`${site.url}begrippen/jobcoach/`);
    expect(complaints).toEqual([]);
  });

  it('saves, binds and shows stories, and answers in the keuzehulp', async () => {
    const { page, complaints, elsewhere } = await site.visit('verhalen/');
    await page.getByRole('button', { name: /^Bewaar: / }).click();
    await page.getByRole('link', { name: 'Bewaard (1)' }).click();
    await storiesLoaded(page);
    expect(await page.locator('[data-texts] > article').count()).toBe(1);
    await page.goto('insluiten/verhalen/?verhaal=werkbedrijf-veenmonde');
    await page.locator(`a[href*="${base}verhalen/werkbedrijf-veenmonde/"]`).waitFor();
    await page.goto('keuzehulp/');
    await page.getByRole('link', { name: 'Begin met de vragen' }).click();
    expect(from(page)).toContain('keuzehulp/?');
    expect(elsewhere).toEqual([]);
    await page.goto('beheer/');
    await page.getByRole('button', { name: 'Inloggen met een toegangstoken' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
