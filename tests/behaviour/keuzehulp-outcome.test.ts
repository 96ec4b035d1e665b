import type { Locator } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from '../support/browser.ts';
import { cutShort } from '../support/cut-short.ts';
import { archive, employer, first, heading, linkOf } from '../support/keuzehulp-page.ts';
import { librarySite } from '../support/sites.ts';
import { storiesLoaded } from '../support/stories-loaded.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

/** Visits an outcome, until its stories are there. */
const visit: OpenSite['visit'] = async (address, options) => {
  const visited = await site.visit(address, options);
  await storiesLoaded(visited.page);
  return visited;
};

const phone = { width: 360, height: 740 };
/** Answers that two shapes suit equally well. */
const undecided = employer('groot samen delen open');

const bottomOf = async (part: Locator): Promise<number> => {
  const box = await part.boundingBox();
  return (box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY);
};

describe('the outcome', () => {
  it('says the advice and what to do with it in the first screen of a phone, and folds the rest', async () => {
    const { page } = await visit(linkOf(archive), { viewport: phone });
    const lead = page.locator('[data-lead]');
    expect(await lead.textContent()).toMatch(/^Begin met een nieuwe functie, in een team en uit één pot\./);
    expect(await bottomOf(lead)).toBeLessThan(phone.height);
    for (const action of [/^Lees het verhaal van /, 'Kopieer link', 'Mail', 'Druk af'])
      expect(
        await bottomOf(page.getByRole(/^\/|Mail/.test(String(action)) ? 'link' : 'button', { name: action })),
      ).toBeLessThan(phone.height);
    expect(await page.locator('.outcome details[open]').count()).toBe(0);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(screens).toBeLessThan(4);
  });

  it('gives each part its best approach, with the answer that each reason belongs to', async () => {
    const { page } = await visit(linkOf(archive));
    const part = page.getByRole('region', { name: 'Waar het werk vandaan komt' });
    const card = part.locator('[data-approach]');
    expect(await first(page, 'werk')).toEqual(['Functiecreatie en jobcarving']);
    expect(await card.locator('[data-why]').textContent()).toContain('Je koos “Er blijft werk liggen”.');
    expect(await card.locator('[data-why]').getByRole('link').getAttribute('href')).toBe(
      '/verhalen/rijksdienst-handschriften/',
    );
    await card.locator('> details > summary').click();
    const reason = card.locator('[data-fit]:visible').first();
    expect(await reason.locator('[data-said]').textContent()).toBe('Er blijft werk liggen');
    expect(await reason.locator('[data-weight-words]').textContent()).toBe('telt sterk mee, en dubbel');
    expect(await card.locator('.steps li').count()).toBe(3);
    await card.getByText('Wat vraagt het?').click();
    expect(await card.getByText('Begeleiding', { exact: true }).isVisible()).toBe(true);
    const silent = page.getByRole('region', { name: 'Start en begeleiding' });
    expect(await silent.textContent()).toContain('Je antwoorden zeggen hier niets over.');
  });

  it('names what the answers do not speak of, and why something does not fit now', async () => {
    const { page } = await visit(linkOf(archive));
    const silent = page.locator('details', { has: page.getByText(/^Hierover zeggen je antwoorden niets/) });
    await silent.locator('summary').click();
    expect(await silent.getByRole('link', { name: 'Talent centraal' }).isVisible()).toBe(true);
    expect(await silent.getByText('niet, want').count()).toBe(0);
    const unmet = page.locator('details', { has: page.getByText(/^Past nu niet \(/) });
    await unmet.locator('summary').click();
    expect(await unmet.locator('li', { hasText: 'Gezamenlijke traineepool' }).textContent()).toContain(
      'Past nu niet, want een traineepool heb je samen met andere werkgevers',
    );
  });

  it('asks one more question when approaches are equal, and puts them side by side', async () => {
    const { page } = await visit(linkOf(undecided));
    expect(await first(page, 'vorm')).toEqual(['Gezamenlijke traineepool', 'Groepsplaatsing in teams']);
    const shape = page.getByRole('region', { name: 'In welke vorm je het doet' });
    await shape.getByText('Zet ze naast elkaar').click();
    const table = shape.getByRole('table');
    expect(await table.locator('thead th[scope="col"]').allTextContents()).toEqual([
      'Gezamenlijke traineepool',
      'Groepsplaatsing in teams',
    ]);
    expect(await table.locator('tbody th[scope="row"]').allTextContents()).toEqual([
      'Wat ervoor spreekt',
      'Steun',
      'Budget',
      'Begeleiding',
      'Omvang',
      'Tempo',
      'Wat kan er misgaan?',
    ]);
    await page.getByRole('link', { name: 'Veel mensen een plek geven' }).click();
    expect(await first(page, 'vorm')).toEqual(['Groepsplaatsing in teams']);
    expect(new URL(page.url()).searchParams.get('zwaarst')).toBe('veel-mensen');
    const chosen = page.getByRole('link', { name: 'Veel mensen een plek geven' });
    expect(await chosen.getAttribute('aria-current')).toBe('true');
    await page.getByRole('link', { name: 'Wis dit antwoord' }).click();
    expect(await first(page, 'vorm')).toHaveLength(2);
    await page.goto(linkOf(archive));
    expect(await page.getByRole('heading', { name: 'Wat telt bij jullie het meest?' }).count()).toBe(0);
  });

  it('says in words what another answer changes, and does so', async () => {
    const { page } = await visit(linkOf(undecided));
    await page.getByText('Wat zou de uitslag veranderen?').click();
    const change = page.locator('[data-change-list] > li').first();
    const told = await change.locator('[data-then] li').first().textContent();
    const [, label = '', names = ''] =
      told?.match(/^(.*): dan (?:staat|passen) (.*) (?:vooraan|ongeveer even goed)\.$/) ?? [];
    await change.getByRole('link').click();
    const cards = page.getByRole('region', { name: label }).locator('[data-name]');
    expect(await cards.allTextContents()).toEqual([...names.matchAll(/“([^”]*)”/g)].map(([, name]) => name));
  });

  it('puts stories of the own sector first, says whom to call, and leads to exactly these stories', async () => {
    const { page } = await visit(linkOf(archive));
    const stories = page.locator('[data-approach="functiecreatie"] [data-stories] > :not([hidden])');
    expect(await stories.first().getAttribute('data-story')).toBe('rijksdienst-handschriften');
    await page.getByText('Je sector').click();
    await page.getByLabel('Uit welke sector kom je?').selectOption('gemeenten');
    await storiesLoaded(page);
    expect(await stories.first().getAttribute('data-story')).toBe('gemeente-zandwoude');
    await page.getByLabel('Uit welke sector kom je?').selectOption('umc');
    await storiesLoaded(page);
    expect(await page.locator('[data-call]:visible').textContent()).toContain('Bond van Grote Ziekenhuizen');
    expect(new URL(page.url()).searchParams.get('sector')).toBe('umc');
    const link = page.getByRole('link', { name: /^Bekijk de \d+ verhalen bij deze uitslag$/ });
    const count = Number((await link.textContent())?.match(/\d+/)?.[0]);
    await link.click();
    await page.locator('story-finder [data-story]:visible').first().waitFor();
    expect(await page.locator('story-finder [data-story]:visible').count()).toBe(count);
  });

  it('fetches the stories of an approach below the first when its card is opened', async () => {
    const { page } = await visit(linkOf(employer('een-plek talent afdeling open')));
    await page.getByText(/^Ook mogelijk/).click();
    const card = page.locator('[data-also-list] [data-approach]').first();
    expect(await card.locator('[data-stories] li').count()).toBe(0);
    await card.locator('> details > summary').click();
    await card.locator('[data-stories] li').first().waitFor();
  });

  it('says so when its stories cannot be fetched, keeps the rest, and tries again', async () => {
    const { page } = await visit(linkOf(archive), { block: '**/keuzehulp/uitslag/**/*.json' });
    const failure = page.getByText('We konden de verhalen niet laden.');
    expect(await failure.isVisible()).toBe(true);
    expect(await page.locator('[data-lead]').textContent()).toMatch(/^Begin met een nieuwe functie/);
    await page.context().unrouteAll();
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await storiesLoaded(page);
    expect(await failure.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('uitslag');
    expect(await page.getByRole('link', { name: /^Lees het verhaal van / }).count()).toBe(1);
    expect(await page.locator('[data-part] [data-stories] li').count()).toBeGreaterThan(0);
  });

  it('says so when its texts cannot be fetched as a whole, shows nothing of it, and tries again', async () => {
    const { page } = await site.visit(linkOf(archive, '&toon=vorm'), { block: '**/keuzehulp/uitslag/**' });
    const failure = page.getByText('We konden de uitslag niet laden.');
    await page.getByRole('link', { name: 'Terug naar de uitslag' }).click();
    await failure.waitFor();
    expect(await heading(page)).toBe('Dit past bij je antwoorden');
    expect(await page.locator('.outcome > :visible').count()).toBe(2);
    await page.context().unrouteAll();
    await cutShort(page, '**/teksten/');
    const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
    await again.click();
    await failure.waitFor();
    await page.context().unrouteAll();
    await again.click();
    await storiesLoaded(page);
    expect(await failure.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('uitslag');
    expect(await page.locator('[data-lead]').textContent()).toMatch(/^Begin met een nieuwe functie/);
  });

  it('comes from what was fetched while the questions were asked', async () => {
    const { page } = await site.visit(linkOf(archive, '&toon=vorm'));
    await page.waitForLoadState('networkidle');
    await page.context().route('**/teksten/', (route) => route.abort());
    await page.getByRole('link', { name: 'Terug naar de uitslag' }).click();
    await storiesLoaded(page);
    expect(await first(page, 'werk')).toEqual(['Functiecreatie en jobcarving']);
  });

  it('has a mail with the advice, the reasons and the link, and copies it without what others hung onto the link', async () => {
    const { page } = await visit(linkOf(archive, '&utm_source=brief'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const own = new URL(linkOf(archive), page.url()).href;
    const href = (await page.getByRole('link', { name: 'Mail', exact: true }).getAttribute('href')) ?? '';
    expect(href.length).toBeLessThanOrEqual(1800);
    await page.getByText('Tekst voor een mail', { exact: true }).click();
    const mail = await page.getByLabel('Tekst voor een mail aan je leidinggevende').inputValue();
    expect(mail).toContain('Begin met een nieuwe functie');
    expect(mail).toContain(
      '- Functiecreatie en jobcarving: omdat wij kozen voor “Er blijft werk liggen”. De dienst had',
    );
    expect(mail).toContain(`begint: ${own}\n`);
    expect(new URLSearchParams(href.replace('mailto:?', '')).get('body')).toBe(mail.replaceAll('\n', '\r\n'));
    await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await page.getByText('De tekst is gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mail);
    await page.getByRole('button', { name: 'Kopieer link' }).click();
    await page.getByText('De link is gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(own);
  });

  it('leads to the library when no question has an answer', async () => {
    const nothing = Object.fromEntries(Object.keys(archive).map((id) => [id, 'weet-niet']));
    const { page } = await visit(linkOf(nothing));
    expect(await heading(page)).toBe('Nog geen uitslag');
    expect(await page.getByText('Je hebt nog geen vraag beantwoord.').isVisible()).toBe(true);
    expect(await page.locator('[data-part]:visible').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Bekijk alle verhalen' }).getAttribute('href')).toBe(
      '/verhalen/',
    );
  });

  it('gives on paper what is folded on a screen: steps, what it takes, what can go wrong, answers, date and address', async () => {
    const { page } = await visit(linkOf(archive));
    await page.emulateMedia({ media: 'print' });
    const card = page.locator('[data-approach="functiecreatie"]');
    for (const part of ['.steps li', '[data-takes] dd', '[data-risks] li', '[data-fit]:not([hidden])'])
      expect(await card.locator(part).first().isVisible(), part).toBe(true);
    expect(await page.locator('[data-given] [data-answer]').first().isVisible()).toBe(true);
    expect(await page.getByText(/^Afgedrukt op \d+ \S+ 20\d\d\./).isVisible()).toBe(true);
    expect(await page.locator('[data-here]').textContent()).toBe(page.url());
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const silent = page.locator('[data-approach="talent-centraal"]');
    expect(await silent.isVisible()).toBe(false);
  });

  it('opens what is folded while it prints in a browser whose styles cannot', async () => {
    const { page } = await site.visit('/');
    await page.addInitScript(() => {
      CSS.supports = () => false;
    });
    await page.goto(linkOf(archive));
    await storiesLoaded(page);
    const steps = page.locator('[data-approach="functiecreatie"] .steps li').first();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await steps.isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await steps.isVisible()).toBe(false);
  });
});
