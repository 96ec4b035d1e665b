import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { archive, first, heading, linkOf, model, tool, words } from '../support/keuzehulp-page.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const questions = words.questions.map(({ question }) => question);
const focused = (page: Page) => page.locator(':focus').textContent();
/** Clicks an answer as a mouse does. */
const pick = (page: Page, answer: string) =>
  page.locator('label').filter({ hasText: answer, visible: true }).click();
const next = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();

describe('the keuzehulp with a keyboard alone', () => {
  it('asks the questions, says where you are, and ends in an outcome', async () => {
    const { page, complaints } = await site.visit(tool);
    await page.getByRole('link', { name: 'Begin met de vragen' }).focus();
    await page.keyboard.press('Enter');
    for (const [index, question] of questions.entries()) {
      expect(await focused(page)).toBe(question);
      const group = page.getByRole('radiogroup', { name: `Vraag ${index + 1} van 4 ${question}` });
      expect(await group.isVisible()).toBe(true);
      expect(await page.title()).toBe(`Vraag ${index + 1} van 4: ${question} | Keuzehulp | Gewoon doen`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (let step = 0; step < index % 3; step++) await page.keyboard.press('ArrowDown');
      expect(await heading(page)).toBe(question);
      await page.keyboard.press('Enter');
    }
    expect(await focused(page)).toBe('Dit past bij je antwoorden');
    expect(await page.title()).toBe('Uitslag | Keuzehulp | Gewoon doen');
    expect(new URL(page.url()).search).toBe(
      '?v=2&vorm=een-plek&vertrekpunt=interne-vraag&geld=delen&doelgroep=open',
    );
    expect(complaints).toEqual([]);
  });

  it('gives every answer its label as name and its consequence as description, each once', async () => {
    const { page } = await site.visit(linkOf({}, '&toon=geld'));
    const answer = page.getByRole('radio', { name: 'Elke afdeling betaalt zelf', exact: true });
    const description = await answer.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${description}"]`).textContent()).toBe(
      'De afdeling wil vooraf weten of het past.',
    );
    const tree = await page.getByRole('radiogroup').ariaSnapshot();
    expect(tree).toMatch(/- radio "Er is centraal geld"(:|$)/m);
    expect(tree).toMatch(/- radio "Dat weet ik nog niet"(:|$)/m);
  });
});

describe('the keuzehulp with a mouse', () => {
  it('takes a click for each question and one to begin, and says so beforehand', async () => {
    const { page, complaints } = await site.visit(tool);
    expect(await page.getByText('ga je meteen naar de volgende vraag').isVisible()).toBe(true);
    let clicks = 0;
    const click = async (text: string) => {
      await page.getByText(text, { exact: true }).filter({ visible: true }).click();
      clicks++;
    };
    await click('Begin met de vragen');
    for (const { question, answers } of words.questions) {
      expect(await heading(page)).toBe(question);
      expect(await page.getByText('Dan ga je meteen verder.').filter({ visible: true }).count()).toBe(1);
      await click(answers[1]?.label ?? '');
    }
    await page.locator('#uitslag').waitFor();
    expect(clicks).toBe(1 + words.questions.length);
    expect(complaints).toEqual([]);
  });

  it('goes on from the radio itself, and from an answer that was chosen before', async () => {
    const { page } = await site.visit(linkOf({ vorm: 'groot' }, '&toon=vorm'));
    await page.getByRole('radio', { name: 'Een grote organisatie' }).click();
    expect(await heading(page)).toBe(questions[1]);
    await page.getByRole('radio', { name: 'Er blijft werk liggen' }).click();
    expect(await heading(page)).toBe(questions[2]);
  });

  it('answers one question with a double click', async () => {
    // Answers take no click while they come into sight. Playwright then scrolls and tries again, which it cannot here.
    const viewport = { width: 1280, height: 3000 };
    const { page } = await site.visit(linkOf({}, '&toon=vorm'), { viewport });
    await page.locator('label', { hasText: 'Eén plek of een klein team' }).dblclick();
    expect(await heading(page)).toBe(questions[1]);
    expect(new URL(page.url()).search).toBe('?v=2&vorm=een-plek');
  });

  it('does nothing with the second click where the header comes to lie', async () => {
    const { page } = await site.visit(linkOf({}, '&toon=vorm'), { viewport: { width: 360, height: 500 } });
    const label = page.locator('label', { hasText: 'Een grote organisatie' });
    const logo = await page.getByRole('link', { name: 'Gewoon doen' }).first().boundingBox();
    const { y = 0 } = (await label.boundingBox()) ?? {};
    await page.evaluate((top) => scrollBy(0, top), y - 4);
    // Answers take no click while they come into sight.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    await page.mouse.dblclick((logo?.x ?? 0) + 20, (logo?.y ?? 0) + 15);
    expect(await heading(page)).toBe(questions[1]);
    expect(new URL(page.url()).pathname).toBe('/keuzehulp/');
  });

  it('stays when a screen reader clicks for its reader', async () => {
    const { page } = await site.visit(linkOf({}, '&toon=vorm'));
    const radio = page.getByRole('radio', { name: 'Een grote organisatie' });
    await radio.evaluate((one: HTMLElement) => one.click());
    expect(await radio.isChecked()).toBe(true);
    expect(await heading(page)).toBe(questions[0]);
    await next(page);
    expect(await heading(page)).toBe(questions[1]);
  });

  it('goes on by touch', async () => {
    const { page } = await site.visit(linkOf({}, '&toon=vorm'), { hasTouch: true });
    await page.locator('label', { hasText: 'Een grote organisatie' }).tap();
    expect(await focused(page)).toBe(questions[1]);
  });
});

describe.each([
  [1366, 768],
  [1280, 800],
  [360, 740],
])('a question without an answer at %i × %i', (width, height) => {
  it('says what is missing in sight, in its group and in the title, and brings you there', async () => {
    const { page } = await site.visit(linkOf({}, '&toon=vorm'), { viewport: { width, height } });
    const button = page.getByRole('button', { name: 'Volgende' });
    await button.click();
    const alert = page.getByRole('alert').filter({ visible: true });
    for (const part of [alert, page.locator('label:has(:focus)')]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    expect(await alert.textContent()).toContain('Kies een antwoord.');
    const group = page.getByRole('radiogroup');
    expect(await group.getAttribute('aria-invalid')).toBe('true');
    expect(await group.getAttribute('aria-describedby')).toContain(await alert.getAttribute('id'));
    expect(await page.title()).toMatch(/^Fout: Vraag 1 van/);
    expect(await page.locator(':focus').getAttribute('value')).toBe('een-plek');
    await page.keyboard.press('Space');
    await button.click();
    expect(await heading(page)).toBe(questions[1]);
    expect(await page.title()).toMatch(/^Vraag 2 van/);
  });
});

describe('the address is all that is remembered', () => {
  it('goes back and forward through the questions without losing an answer', async () => {
    const { page } = await site.visit(linkOf({}, '&toon=vorm'));
    await pick(page, 'Een grote organisatie');
    await pick(page, 'We willen het samen');
    expect(await heading(page)).toBe(questions[2]);
    await page.goBack();
    expect(await focused(page)).toBe(questions[1]);
    await page.goBack();
    expect(await heading(page)).toBe(questions[0]);
    await page.goForward();
    await page.goForward();
    expect(await heading(page)).toBe(questions[2]);
    await page.getByRole('link', { name: 'Vorige' }).click();
    expect(await page.getByLabel('We willen het samen').isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Vorige' }).click();
    expect(await page.getByLabel('Een grote organisatie').isChecked()).toBe(true);
  });

  it('survives a reload in the middle', async () => {
    const { page } = await site.visit(linkOf({ vorm: 'groot', vertrekpunt: 'weet-niet' }));
    expect(await heading(page)).toBe(questions[2]);
    await page.reload();
    expect(await heading(page)).toBe(questions[2]);
    await page.getByRole('link', { name: 'Vorige' }).click();
    expect(await page.getByLabel('Dat weet ik nog niet').locator('visible=true').isChecked()).toBe(true);
  });

  it('shows the same outcome from a shared link, also without a version', async () => {
    const { page } = await site.visit(`${tool}?${new URLSearchParams(archive)}`);
    expect(await first(page, 'werk')).toEqual(['Functiecreatie en jobcarving']);
    expect(await first(page, 'vorm')).toEqual(['Groepsplaatsing in teams']);
    expect(await page.locator('[data-notice]').textContent()).toBe('');
  });

  it('says so when a link is of another version or holds an answer that no longer exists', async () => {
    const { page } = await site.visit(
      `${tool}?${new URLSearchParams({ ...archive, v: '0', doelgroep: 'maan' })}&toon=uitslag`,
    );
    const notice = page.locator('[data-notice]');
    expect(await notice.textContent()).toContain('Je ziet de uitslag met de vragen van nu.');
    expect(await notice.textContent()).toContain('Eén antwoord uit de link kennen we niet.');
    await page.goto(`${tool}?v=0&vorm=groot`);
    expect(await heading(page)).toBe(questions[1]);
    expect(await notice.textContent()).not.toContain('uitslag');
    await pick(page, 'Er blijft werk liggen');
    expect(await notice.textContent()).toBe('');
  });

  it('passes over what others hang onto a link, and does not pass it on', async () => {
    const { page } = await site.visit(
      `${linkOf({ vorm: 'groot' }, '&toon=vertrekpunt')}&utm_source=brief&fbclid=x`.replaceAll('&', '&amp;'),
    );
    expect(await heading(page)).toBe(questions[1]);
    expect(await page.locator('[data-notice]').textContent()).toBe('');
    await pick(page, 'Er blijft werk liggen');
    expect(new URL(page.url()).search).toBe('?v=2&vorm=groot&vertrekpunt=interne-vraag');
  });

  it('begins with what a link has filled in, and says so', async () => {
    const { page } = await site.visit(linkOf({ vertrekpunt: 'talent' }, '&sector=umc&toon=start'));
    const filled = page.getByRole('region', { name: 'Dit is al ingevuld' });
    expect(await filled.locator('[data-value]').allTextContents()).toEqual([
      'Er is iemand met een talent',
      'Universitair medische centra',
    ]);
    await page.getByRole('link', { name: 'Begin met de vragen' }).click();
    expect(await heading(page)).toBe(questions[0]);
    await pick(page, 'Een grote organisatie');
    expect(await heading(page)).toBe(questions[2]);
    expect(new URL(page.url()).searchParams.get('sector')).toBe('umc');
  });

  it('lets you change one answer and come back to the outcome, also without answering', async () => {
    const { page } = await site.visit(
      linkOf({ vorm: 'groot', vertrekpunt: 'interne-vraag' }, '&toon=uitslag'),
    );
    expect(await first(page, 'werk')).toEqual(['Functiecreatie en jobcarving']);
    await page.getByText('Je antwoorden', { exact: true }).click();
    const edit = page.getByRole('link', { name: `Wijzig ${questions[1]}` });
    await edit.click();
    expect(await focused(page)).toBe(questions[1]);
    expect(await page.getByLabel('Er blijft werk liggen').isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Terug naar de uitslag' }).click();
    expect(await focused(page)).toBe('Dit past bij je antwoorden');
    await edit.click();
    await pick(page, 'Er is iemand met een talent');
    expect(await focused(page)).toBe('Dit past bij je antwoorden');
    expect(await first(page, 'werk')).toEqual(['Talent centraal']);
  });
});

describe('a page about one thing', () => {
  it.each([
    ['/doelgroepen/autisme/', 'Mensen met autisme'],
    ['/sectoren/umc/', 'Universitair medische centra'],
    ['/aanpakken/functiecreatie/', 'Er blijft werk liggen'],
  ])('%s leads to the keuzehulp with what it knows filled in', async (address, filled) => {
    const { page } = await site.visit(address);
    await page.getByRole('link', { name: 'Welke aanpak past bij jullie?' }).click();
    const region = page.getByRole('region', { name: 'Dit is al ingevuld' });
    await region.waitFor();
    expect(await region.locator('[data-value]').allTextContents()).toEqual([filled]);
    await page.getByRole('link', { name: 'Begin met de vragen' }).click();
    expect(await heading(page)).toBe(questions[0]);
  });
});

describe('without JavaScript', () => {
  it('leads from the start through a page per question to the sheet to count by hand', async () => {
    const { page } = await site.visit(tool, { javaScriptEnabled: false });
    expect(await page.locator('main form:visible, [data-screen="uitslag"]:visible').count()).toBe(0);
    await page.getByRole('link', { name: 'Lees de vragen een voor een' }).click();
    const fits = model.approaches.flatMap((approach) => approach.fits);
    for (const [index, { id, question, answers }] of words.questions.entries()) {
      expect(await page.locator('h1').textContent()).toBe(question);
      expect(await page.locator('main .answer').count()).toBe(answers.length);
      const reasons = fits.filter((fit) => fit.question === id);
      expect(await page.locator('main .answer a[href^="/verhalen/"]').count()).toBe(reasons.length);
      await page.getByRole('link', { name: index < 3 ? /^Volgende/ : /^Klaar/ }).click();
    }
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/keuzehulp/uitleg/#werkblad');
    const sheet = page.locator('#werkblad');
    expect(await sheet.isVisible()).toBe(true);
    expect(await sheet.locator('tbody th[scope="rowgroup"]').count()).toBe(4);
    expect(await sheet.locator('tbody tr').filter({ hasText: 'Talent centraal' }).count()).toBe(1);
    expect(await page.locator('main table > caption').count()).toBe(await page.locator('main table').count());
  });
});
