import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { archive, fitting, heading, linkOf, model, tool, words } from '../support/keuzehulp-page.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const questions = words.questions.map(({ question }) => question);
const focused = (page: Page) => page.locator(':focus').textContent();
const next = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();

describe('the keuzehulp with a keyboard alone', () => {
  it('asks the questions, says where you are, and ends in an outcome', async () => {
    const { page, complaints } = await site.visit(tool);
    await page.getByRole('link', { name: 'Stel me de vragen' }).focus();
    await page.keyboard.press('Enter');
    for (const [index, question] of questions.entries()) {
      expect(await focused(page)).toBe(question);
      const group = page.getByRole('group', { name: `Vraag ${index + 1} van 4 ${question}` });
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

  it('gives every answer its label as name and its consequence as description', async () => {
    const { page } = await site.visit(linkOf({}, '&toon=geld'));
    const answer = page.getByRole('radio', { name: 'Elke afdeling betaalt zelf' });
    expect(await answer.getAttribute('aria-describedby')).toBe('geld-afdeling');
    expect(await page.locator('#geld-afdeling').textContent()).toBe(
      'De afdeling wil vooraf weten of het past.',
    );
    const tree = await page.getByRole('group').ariaSnapshot();
    expect(tree).toContain('- radio "Er is centraal geld');
    expect(tree).toContain('- radio "Dat weet ik nog niet');
  });

  it('says what is missing and brings you there', async () => {
    const { page } = await site.visit(linkOf({}, '&toon=vorm'));
    await next(page);
    expect(await page.getByRole('alert').filter({ visible: true }).textContent()).toContain(
      'Kies een antwoord.',
    );
    expect(await page.locator(':focus').getAttribute('value')).toBe('een-plek');
    await page.keyboard.press('Space');
    await next(page);
    expect(await heading(page)).toBe(questions[1]);
  });
});

describe('the address is all that is remembered', () => {
  it('goes back and forward through the questions without losing an answer', async () => {
    const { page } = await site.visit(linkOf({}, '&toon=vorm'));
    await page.getByLabel('Een grote organisatie').check();
    await next(page);
    await page.getByLabel('We willen het samen').check();
    await next(page);
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
    expect(await fitting(page)).toEqual(['Functiecreatie en jobcarving', 'Groepsplaatsing in teams']);
    expect(await page.locator('[data-notice]').textContent()).toBe('');
    expect(await page.locator('[data-lead]').textContent()).toContain('scheelt één punt');
  });

  it('says so when a link is of another version or holds what no longer exists', async () => {
    const { page } = await site.visit(
      `${tool}?${new URLSearchParams({ ...archive, v: '0', kleur: 'rood' })}`,
    );
    const notice = await page.locator('[data-notice]').textContent();
    expect(notice).toContain('Deze link hoort bij een andere versie van de vragen.');
    expect(notice).toContain('Eén antwoord uit de link kennen we niet.');
    expect(await fitting(page)).toHaveLength(2);
  });

  it('lets you change one answer and come back to the outcome', async () => {
    const { page } = await site.visit(linkOf(archive));
    await page.getByRole('link', { name: `wijzig ${questions[3]}` }).click();
    expect(await focused(page)).toBe(questions[3]);
    expect(await page.getByLabel('Mensen met autisme').isChecked()).toBe(true);
    await page.getByLabel('Geen voorkeur').check();
    await next(page);
    expect(await fitting(page)).toEqual(['Groepsplaatsing in teams']);
  });
});

describe('without JavaScript', () => {
  it('leads from the start through a page per question to the sheet to count by hand', async () => {
    const { page } = await site.visit(tool, { javaScriptEnabled: false });
    expect(await page.locator('form:visible, [data-screen="uitslag"]:visible').count()).toBe(0);
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
    expect(await page.locator('main .answer li').count()).toBe(fits.length);
    expect(await page.locator('tbody tr').filter({ hasText: 'Talent centraal' }).count()).toBeGreaterThan(0);
  });
});
