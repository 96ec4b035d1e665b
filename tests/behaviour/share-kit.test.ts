import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { awkwardShared } from '../../src/newsletter/fixture-items.ts';
import { allLengths } from '../../src/newsletter/item-words.ts';
import { formats } from '../../src/newsletter/kit/formats.ts';
import { mailBlock } from '../../src/newsletter/mail-block.ts';
import type { ShareItem } from '../../src/newsletter/share-item.ts';
import { openSite } from '../support/browser.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { asWord, peopleIn } from '../support/people.ts';
import { libraryHost, librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const kit = '/nieuwsbrief/umc-eikenwoude/';
const story = `${libraryHost}/verhalen/umc-eikenwoude/`;
const mark = '?utm_source=nieuwsbrief&utm_medium=email&utm_campaign=mei-2026';

/** The picture at this address, as it was published. */
async function published(address: string) {
  const file = await readFile(path.join(librarySite.dist, address));
  return { ...(await sharp(file).metadata()), size: file.length };
}

/** What is on the clipboard, by its type. */
const clipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const parts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Object.fromEntries(await Promise.all(parts));
  });

/** The texts to copy, each with its length and its format. */
const sources = (page: Page): Promise<Record<string, string>> =>
  page.locator('[data-format]').evaluateAll((fields) =>
    Object.fromEntries(
      fields.map((field) => {
        const { dataset, value } = field as HTMLTextAreaElement;
        const { length } = field.closest<HTMLElement>('[data-length]')?.dataset ?? {};
        return [`${length} ${dataset.format}`, value];
      }),
    ),
  );

/** Where the links and the pictures of some HTML lead. */
function addressesIn(html: string) {
  const document = parseDocument(html);
  const all = (name: string, attribute: string) => [
    ...new Set(DomUtils.getElementsByTagName(name, document).map(({ attribs }) => attribs[attribute])),
  ];
  return { links: all('a', 'href'), pictures: all('img', 'src') };
}

/** The pages of all stories and approaches. */
async function kits() {
  const pages = await readBuiltPages(librarySite.dist);
  return pages.filter(
    ({ address, html }) => /^\/nieuwsbrief\/./.test(address) && !html.includes('http-equiv="refresh"'),
  );
}

describe('the share kit', () => {
  it('opens from the story and copies the block for a program for mail and for a field of text', async () => {
    const { page, complaints, elsewhere } = await site.visit('/verhalen/umc-eikenwoude/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('link', { name: 'Zet dit verhaal in je nieuwsbrief' }).click();
    await page.waitForURL(kit);
    await page.getByRole('button', { name: /^Kopieer het blok\s*: Middel$/ }).click();
    await page.getByText('Het blok is gekopieerd.').waitFor();
    const { 'text/html': html = '', 'text/plain': text } = await clipboard(page);
    expect(addressesIn(html)).toEqual({ links: [story], pictures: [`${story}deel.png`] });
    expect(html).toContain('font-family:');
    const all = await sources(page);
    expect(text).toBe(all['middel text']);
    expect(Object.keys(all)).toHaveLength(9);
    await page.getByRole('button', { name: /^Kopieer HTML-code\s*: Lang$/ }).click();
    await page.getByText('Gekopieerd: HTML-code (lang).').waitFor();
    expect(await clipboard(page)).toEqual({ 'text/plain': all['lang html'] });
    await page.getByRole('button', { name: /^Kopieer\s*: Link$/ }).click();
    await page.getByText('Gekopieerd: link.').waitFor();
    expect(await clipboard(page)).toEqual({ 'text/plain': story });
    // The block that is shown is the one that is copied, and its own styles are allowed.
    const title = page.locator('[data-length=middel] mail-preview h3');
    expect(await title.evaluate((element) => getComputedStyle(element).fontSize)).toBe('20px');
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  it('puts a mark on every link when the sender asks for one, and takes it away again', async () => {
    const { page } = await site.visit(kit);
    const plain = await sources(page);
    expect(JSON.stringify(plain)).not.toContain('utm_');
    await page.getByText('Wil je tellen hoeveel lezers doorklikken?').click();
    const field = page.getByLabel('Naam van je nieuwsbrief of actie');
    await field.fill(' Mei 2026 ');
    await field.blur();
    await page.getByText(`Achter elke link staat nu ${mark}`).waitFor();
    const marked = await sources(page);
    for (const [name, text] of Object.entries(marked)) {
      if (name.endsWith('html')) {
        const pictures = name.startsWith('kort') ? [] : [`${story}deel.png`];
        expect(addressesIn(text), name).toEqual({ links: [story + mark], pictures });
      } else {
        expect(text.split(story + mark).length, name).toBe(
          plain[name]?.split(new RegExp(`${story}(?!deel)`)).length,
        );
      }
    }
    expect(await page.locator('[data-part=address]').textContent()).toBe(story + mark);
    await field.fill('');
    await field.blur();
    await page.getByText('De links hebben geen merk.').waitFor();
    expect(await sources(page)).toEqual(plain);
    expect(await page.locator('[data-part=address]').textContent()).toBe(story);
  });

  it('copies the text alone where the browser refuses more, and says what else one can do', async () => {
    const script = `
      window.copied = [];
      window.refuse = ['write'];
      const refused = (name) => window.refuse.includes(name) ? Promise.reject(new DOMException('no')) : Promise.resolve();
      Object.defineProperty(navigator, 'clipboard', { value: {
        write: () => refused('write'),
        writeText: (text) => refused('writeText').then(() => { window.copied.push(text); }),
      } });`;
    const { page } = await site.visit(kit, { script });
    const button = page.getByRole('button', { name: /^Kopieer het blok\s*: Kort$/ });
    await button.click();
    await page.getByText('Je browser kopieert alleen tekst.').waitFor();
    expect(await page.evaluate('window.copied')).toEqual([(await sources(page))['kort text']]);
    await page.evaluate("window.refuse = ['write', 'writeText']");
    await button.click();
    await page.getByText('Kopiëren lukt niet. Selecteer het voorbeeld en kopieer het.').waitFor();
  });

  it('has all its texts without JavaScript, and no button that does nothing', async () => {
    const { page } = await site.visit(kit);
    const all = await sources(page);
    const still = await site.visit(kit, { javaScriptEnabled: false });
    expect(await still.page.locator('main button:visible, main input:visible').count()).toBe(0);
    await still.page.locator('[data-length=kort] summary').last().click();
    expect(await still.page.locator('textarea:visible').count()).toBe(3);
    expect(await still.page.locator('mail-preview:visible').count()).toBe(3);
    const written = parseDocument(await readFile(path.join(librarySite.dist, kit, 'index.html'), 'utf8'));
    expect(
      DomUtils.getElementsByTagName('textarea', written).map((field) => DomUtils.textContent(field)),
    ).toEqual(Object.values(all));
  });

  it('offers what the formats write, to the letter, for every story and approach', async () => {
    for (const { address, html } of await kits()) {
      const document = parseDocument(html);
      const texts = (name: string, attribute: string) =>
        DomUtils.getElementsByTagName(name, document)
          .filter(({ attribs }) => attribute in attribs)
          .map((element) => DomUtils.textContent(element));
      const items = texts('script', 'data-share-item').map((text) => JSON.parse(text) as ShareItem);
      expect(items, address).toHaveLength(1);
      expect(texts('textarea', 'data-format'), address).toEqual(
        allLengths.flatMap((length) => Object.values(formats).map(({ write }) => write(items, length))),
      );
    }
  });

  it('names no person and has a light picture, for every story and approach', async () => {
    const pages = await kits();
    expect(pages.length).toBeGreaterThan(20);
    const people = (await peopleIn(librarySite.root)).filter(({ isWord }) => !isWord);
    expect(people.length).toBeGreaterThan(3);
    for (const { address, html } of pages) {
      const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
      expect(
        people.filter(({ name }) => asWord(name).test(main)).map(({ name }) => name),
        address,
      ).toEqual([]);
      expect(html).toContain('<meta name="robots" content="noindex">');
      const [picture = ''] = addressesIn(main).pictures;
      const { width, height, format, size } = await published(picture);
      expect({ width, height, format }, picture).toEqual({ width: 1200, height: 630, format: 'png' });
      expect(size, picture).toBeLessThan(100_000);
    }
  });
});

it('a block fits in a mail on a phone, also with the longest words', async () => {
  const { page } = await site.visit('about:blank', { viewport: { width: 320, height: 700 } });
  const word = 'Arbeidsongeschiktheidsverzekeringsmaatschappij';
  const item = {
    ...awkwardShared,
    title: word,
    organisation: word,
    middle: `${word} https://een.example/${word}/${word}`,
    longer: [{ label: word, text: word }],
  };
  await page.setContent(
    `<meta name="viewport" content="width=device-width">${mailBlock([item, item], 'lang')}`,
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 900, height: 700 });
  expect(await page.locator('table').evaluate((table) => table.getBoundingClientRect().width)).toBe(600);
});

it('the kit of a story leads on from the former address of that story', async () => {
  const file = path.join(librarySite.dist, 'nieuwsbrief/rolstoelen-eikenwoude/index.html');
  expect(await readFile(file, 'utf8')).toContain(`url=${kit}"`);
});
