import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { libraryHost, librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
const ours = new URL(site.url).origin;

/** The lines that the page about lists gives, as they would be at the address where the site is now. */
const lines = DomUtils.getElementsByTagName(
  'code',
  parseDocument(readFileSync(path.join(librarySite.dist, 'insluiten/index.html'), 'utf8')),
).map((code) => DomUtils.textContent(code).replaceAll(libraryHost, ours));
const lineFor = (address: string) => lines.find((line) => line.includes(`src="${ours}${address}"`)) ?? '';
const script = lines.find((line) => line.startsWith('<script>')) ?? '';

/** An intranet: another origin, which shows what its address asks. */
const intranet = createServer((request, response) => {
  const body = new URL(request.url ?? '/', ours).searchParams.get('body') ?? '';
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end(`<!doctype html><title>Intranet</title>${body}`);
});
await new Promise<void>((resolve) => intranet.listen(0, 'localhost', resolve));
const intranetUrl = `http://localhost:${(intranet.address() as AddressInfo).port}/`;
const asking = (body: string) => `${intranetUrl}?body=${encodeURIComponent(body)}`;
afterAll(async () => {
  await site.close();
  intranet.closeAllConnections();
  intranet.close();
});

const provinces = lineFor('/insluiten/sectoren/provincies/');
const frameHeight = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);
const contentHeight = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
const poll = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 });
const fits = async (page: Page) => {
  await poll(async () => (await frameHeight(page)) === (await contentHeight(page))).toBe(true);
  return frameHeight(page);
};

it('a page elsewhere shows a list, as high as the list is, and nothing is stored or fetched elsewhere', async () => {
  const { page, elsewhere, complaints } = await site.visit(asking(provinces + script), {
    viewport: { width: 900, height: 900 },
  });
  const list = page.frameLocator('iframe[title="Praktijkverhalen van Gewoon doen: Provincies"]');
  const link = list.getByRole('link', { name: /Wadrand/ }).first();
  await link.waitFor();
  const wide = await fits(page);
  await page.setViewportSize({ width: 260, height: 900 });
  await poll(() => frameHeight(page)).toBeGreaterThan(wide);
  await fits(page);
  await page.setViewportSize({ width: 900, height: 900 });
  await poll(() => frameHeight(page)).toBe(wide);
  // Another window may say what it likes.
  await page.evaluate(() => postMessage({ type: 'gewoon-doen-hoogte', height: 9999 }, '*'));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await frameHeight(page)).toBe(wide);
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  expect(new URL(opened.url()).pathname).toMatch(/^\/verhalen\/provincie-wadrand/);
  expect(elsewhere.filter((url) => !url.startsWith(intranetUrl))).toEqual([]);
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const frame = page.frames().find((one) => one.url().startsWith(ours));
  expect(await frame?.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

it('without JavaScript a list is read by scrolling, and one of a selection leads to the finder', async () => {
  const { page } = await site.visit(asking(provinces + script), { javaScriptEnabled: false });
  const list = page.frameLocator('iframe');
  expect(await list.getByRole('link', { name: /Wadrand/ }).count()).toBeGreaterThan(1);
  expect((await page.locator('iframe').boundingBox())?.height).toBe(600);
  await page.goto(asking(lineFor('/insluiten/verhalen/')));
  await list.getByText('Deze lijst heeft JavaScript nodig').waitFor();
  expect(await list.getByRole('link', { name: 'Bekijk de verhalen' }).getAttribute('href')).toBe(
    '/verhalen/',
  );
});

it('a list of a selection shows its stories, also one that was renamed since, and leads to the same in the finder', async () => {
  const { page } = await site.visit('/insluiten/');
  await page
    .getByLabel('Plak hier het adres van je keuze')
    .fill(`${libraryHost}/verhalen/?q=stoel&verhaal=rolstoelen-eikenwoude&utm_source=brief`);
  const line = (await page.locator('embed-maker code').textContent())?.replaceAll(libraryHost, ours) ?? '';
  expect(line).toContain('/insluiten/verhalen/?verhaal=rolstoelen-eikenwoude"');
  await page.goto(asking(line));
  const list = page.frameLocator('iframe');
  await list.getByRole('link', { name: /rolstoelen van UMC Eikenwoude/ }).waitFor();
  expect(await list.locator('li').count()).toBe(1);
  const all = list.getByRole('link', { name: 'Bekijk deze verhalen op Gewoon doen' });
  expect(await all.getAttribute('href')).toBe('/verhalen/?verhaal=umc-eikenwoude');
});

it('no other page lets itself be framed', async () => {
  const { page } = await site.visit(asking(''));
  for (const address of ['/verhalen/', '/insluiten/', '/beheer/']) {
    await page.goto(asking(`<iframe src="${ours}${address}"></iframe>`));
    await poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
  }
});
