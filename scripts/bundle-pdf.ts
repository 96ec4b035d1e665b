/**
 * `npm run bundel`: prints the booklet of all stories to dist/bundel-gewoon-doen.pdf, after a build when
 * there is none. A query string as argument makes a choice: npm run bundel -- "?verhaal=umcg&verhaal=cwi".
 * With SITE_URL the links in it lead to that site; without it, links to other pages become plain text.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { belowRoot, sitePages } from '../src/addresses.ts';
import { fileAt } from '../src/released/site-files.ts';
import { readSettings } from '../src/settings.ts';
import { buildSite, explainFailure } from './site/build-site.ts';
import { launchChromium } from './site/chromium.ts';
import { serveSite } from './site/serve-site.ts';

const site = path.resolve('dist');
const pdf = path.join(site, 'bundel-gewoon-doen.pdf');
const choice = process.argv[2] ?? '?verhaal=alle';

try {
  if (!existsSync(fileAt(site, sitePages.bundle))) {
    console.log('De site wordt gemaakt …');
    await buildSite(process.cwd());
  }
  await printBundle();
  console.log(`De bundel staat in ${path.relative('', pdf)}.`);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

async function printBundle(): Promise<void> {
  const { site: host, base } = readSettings();
  const served = await serveSite(site, 0, [], base);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ locale: 'nl-NL' });
    await page.goto(await addressFor(page, served.url, host && new URL(base, host).href));
    await page.locator('story-bundle[data-loaded]').waitFor();
    for (const text of await page.locator('[data-missing], [data-notice]:not(:empty)').allTextContents())
      console.warn(text);
    if ((await page.locator('[data-texts] > article').count()) === 0)
      throw new Error('Er is geen verhaal om af te drukken.');
    await showImages(page);
    await page.evaluate(() => {
      document.title = 'Gewoon doen: praktijkverhalen over de banenafspraak';
    });
    // The page numbers are in the style of the page (src/bundle/print.css), so that every printed bundle has them.
    await page.pdf({
      path: pdf,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Where to open the booklet: at its public address when there is one, served from here all the same. */
async function addressFor(page: Page, local: string, address: string | undefined): Promise<string> {
  const booklet = belowRoot(sitePages.bundle) + choice;
  if (address === undefined) {
    await page.addInitScript(unlinkOtherPages);
    return new URL(booklet, local).href;
  }
  await page.route(new URL('**', address).href, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, local).href }) });
  });
  return new URL(booklet, address).href;
}

/** Runs in the page: a link to a server that is gone when the booklet is read leads nowhere. */
function unlinkOtherPages(): void {
  addEventListener('beforeprint', () => {
    for (const link of document.querySelectorAll('a[href^="/"]')) link.removeAttribute('href');
  });
}

/** Images are fetched when they come into view; on paper all of them do. */
async function showImages(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const images = [...document.querySelectorAll('img')];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode()));
  });
}
