/**
 * `npm run bundel`: prints the booklet of all stories to dist/bundel-gewoon-doen.pdf, after a build when
 * there is none. A query string as argument makes a choice: npm run bundel -- "?verhaal=umcg&verhaal=cwi".
 * One commit gives one booklet, to the byte, with the same Chromium: it is dated as the commit is.
 * With SITE_URL the links in it lead to that site; without it, links to other pages become plain text.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { belowRoot, sitePages } from '../src/addresses.ts';
import { fileAt } from '../src/released/site-files.ts';
import { readSettings } from '../src/settings.ts';
import { buildSite, explainFailure } from './site/build-site.ts';
import { launchChromium } from './site/chromium.ts';
import { datedPdf } from './site/dated-pdf.ts';
import { serveSite } from './site/serve-site.ts';
import { timeOfCommit } from './site/time-of-commit.ts';

const site = path.resolve('dist');
const pdf = path.join(site, 'bundel-gewoon-doen.pdf');
/** When it is printed, as the booklet says it: now, where there is no commit. */
const time = process.env.SOURCE_DATE_EPOCH || timeOfCommit('.');
const moment = time ? new Date(Number(time) * 1000) : new Date();
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
    const page = await browser.newPage({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
    await page.clock.setFixedTime(moment);
    await page.goto(await addressFor(page, served.url, host && new URL(base, host).href));
    await page.locator('story-bundle[data-loaded]').waitFor();
    for (const text of await page.locator('[data-missing], [data-notice]:not(:empty)').allTextContents())
      console.warn(text);
    if ((await page.locator('[data-texts] > article').count()) === 0)
      throw Object.assign(new Error('Er is geen verhaal om af te drukken.'), { name: 'NothingToPrint' });
    await showImages(page);
    await page.evaluate(() => {
      document.title = 'Gewoon doen: praktijkverhalen over de banenafspraak';
    });
    // The page numbers are in the style of the page (src/bundle/print.css), so that every printed bundle has them.
    const printed = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    await writeFile(pdf, datedPdf(printed, moment));
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
