import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { readModel } from '../../src/content-check/read-model.ts';
import { violationsOn } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const tool = '/keuzehulp/';
const { model, words } = await readModel(librarySite.root);
const questions = words.questions.map(({ question }) => question);

/** The answers of an employer, in the order of the questions. */
const employer = (answers: string) =>
  Object.fromEntries(answers.split(' ').map((answer, index) => [words.questions[index]?.id ?? '', answer]));
const archive = employer('groot interne-vraag centraal autisme-zintuig');
const linkOf = (answers: object, more = '') =>
  `${tool}?${new URLSearchParams({ v: '2', ...answers })}${more}`;

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const focused = (page: Page) => page.locator(':focus').textContent();
const heading = (page: Page) => page.locator('h2:visible').first().textContent();
const next = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();
const fitting = (page: Page) => page.locator('[data-band="goed"] h4').allTextContents();

describe('the model', () => {
  it('that the script reads from the page is the one that is made from content/', async () => {
    const { page } = await site.visit(tool);
    // The browser gets the source of the script itself, without its types.
    await page.route('**/src/**', (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      const body = stripTypeScriptTypes(readFileSync(file, 'utf8'));
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    const onPage = await page.evaluate(`(async () => {
      const { modelOn } = await import('/src/keuzehulp/page/read-page.ts');
      return modelOn(document.querySelector('keuze-hulp'));
    })()`);
    // On the page the reasons of an approach stand heaviest first.
    const approaches = model.approaches.map(({ fits, ...approach }) => ({
      ...approach,
      fits: fits.toSorted((a, b) => b.weight - a.weight),
    }));
    expect(onPage).toEqual({ ...model, approaches });
  });
});

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

describe('the outcome', () => {
  it('says why, what it takes, how to begin, and what would change it', async () => {
    const { page } = await site.visit(linkOf(archive));
    const first = page.locator('[data-band="goed"] > ol > li').first();
    expect(await first.locator('[data-fit]:visible').count()).toBe(3);
    const reason = first.locator('[data-fit]:visible').first();
    expect(await reason.locator('strong').textContent()).toBe('Er blijft werk liggen');
    expect(await reason.locator('[data-weight-words]').textContent()).toBe('telt sterk mee');
    expect(await reason.getByRole('link').getAttribute('href')).toBe('/verhalen/rijksdienst-handschriften/');
    expect(await first.locator('.steps li').count()).toBe(3);
    await first.getByText('Wat vraagt het?').click();
    expect(await first.getByText('Begeleiding', { exact: true }).isVisible()).toBe(true);
    const change = page.locator('[data-change-list]').first().locator('li').first();
    const named = (await change.locator('[data-then]').textContent())?.match(/“(.*)”/)?.[1];
    await change.getByRole('link').click();
    expect(await page.locator('[data-approach] h4').first().textContent()).toBe(named);
  });

  it('shows equals as equal and says why something does not fit now', async () => {
    const { page } = await site.visit(linkOf(employer('groot interne-vraag weet-niet weet-niet')));
    expect(await page.locator('[data-lead]').textContent()).toContain(
      '“Functiecreatie en jobcarving” en “Groepsplaatsing in teams” staan gelijk bovenaan.',
    );
    expect(await page.locator('[data-tied]:visible').allTextContents()).toEqual([
      'Staat gelijk met “Groepsplaatsing in teams”.',
      'Staat gelijk met “Functiecreatie en jobcarving”.',
    ]);
    const pool = page.locator('[data-band="niet"] [data-approach="traineepool"] [data-support]');
    expect(await pool.textContent()).toContain(
      'Past nu niet, want een traineepool heb je samen met andere werkgevers',
    );
  });

  it('puts stories of the own sector first, says whom to call, and leads to exactly these stories', async () => {
    const { page } = await site.visit(linkOf(archive));
    const stories = page.locator('[data-approach="functiecreatie"] [data-stories] > :visible');
    expect(await stories.first().getAttribute('data-story')).toBe('rijksdienst-handschriften');
    await page.getByLabel('Uit welke sector kom je?').selectOption('gemeenten');
    expect(await stories.first().getAttribute('data-story')).toBe('gemeente-zandwoude');
    await page.getByLabel('Uit welke sector kom je?').selectOption('umc');
    expect(await page.locator('[data-call]:visible').textContent()).toContain('Bond van Grote Ziekenhuizen');
    expect(await page.locator('[data-call]:visible').textContent()).toContain('tonen we daarom niet meer');
    expect(new URL(page.url()).searchParams.get('sector')).toBe('umc');
    const shown = await page
      .locator('[data-band="goed"] [data-stories] > :not([hidden])')
      .evaluateAll((items) => [...new Set(items.map((item) => (item as HTMLElement).dataset.story))]);
    const link = (await page.locator('[data-finder]').getAttribute('href')) ?? '';
    expect(new URL(link, site.url).searchParams.getAll('verhaal')).toEqual(shown);
    await page.goto(link);
    await page.getByText(`${shown.length} verhalen, van de`).waitFor();
    expect(await page.locator('story-finder [data-story]:visible').count()).toBe(shown.length);
  });

  it('has a text to mail with the answers, the reasons and the link, and copies it', async () => {
    const { page } = await site.visit(linkOf(archive), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('Een tekst om te mailen').click();
    const mail = await page.getByLabel('Tekst voor een mail aan je leidinggevende').inputValue();
    expect(mail).toContain('- Functiecreatie en jobcarving. De dienst had het overtypen zelf nodig.');
    expect(mail).toContain(page.url());
    expect(mail).toMatch(/de meeste van rond 20\d\d\./);
    const href = (await page.getByRole('link', { name: 'Open in je mail' }).getAttribute('href')) ?? '';
    expect(new URLSearchParams(href.replace('mailto:?', '')).get('body')).toBe(mail);
    await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await page.getByText('De tekst is gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mail);
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    await page.getByText('De link is gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('leads to the library when no question has an answer', async () => {
    const nothing = Object.fromEntries(Object.keys(archive).map((id) => [id, 'weet-niet']));
    const { page } = await site.visit(linkOf(nothing));
    expect(await heading(page)).toBe('Nog geen uitslag');
    expect(await page.getByText('Je hebt nog geen vraag beantwoord.').isVisible()).toBe(true);
    expect(await page.locator('[data-band]:visible').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Bekijk alle verhalen' }).getAttribute('href')).toBe(
      '/verhalen/',
    );
  });

  it.each([
    'groot interne-vraag centraal autisme-zintuig',
    'groot interne-vraag centraal open',
    'groot interne-vraag weet-niet weet-niet',
    'meer-locaties eigen-leerlingen centraal jong',
    'meer-locaties eigen-leerlingen delen jong',
    'meer-locaties samen delen jong',
    'een-plek talent afdeling open',
    'een-plek interne-vraag afdeling autisme-zintuig',
  ])('prints on one page: %s', async (answers) => {
    const { page } = await site.visit(linkOf(employer(answers)));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('[data-here]').textContent()).toBe(page.url());
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

describe.each([360, 1280])('every step at %i px', (width) => {
  it('has no accessibility violations, in light and in dark', async () => {
    const { page } = await site.visit(tool, { viewport: { width, height: 800 } });
    const steps = [
      tool,
      ...Object.keys(archive).map((id) => linkOf(archive, `&toon=${id}`)),
      linkOf(archive, '&sector=umc'),
      linkOf({}, '&toon=uitslag'),
    ];
    for (const step of steps) {
      await page.goto(step);
      for (const details of await page.locator('details:visible').all())
        await details.evaluate((one) => one.setAttribute('open', ''));
      expect(await violationsOn(page), step).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(
        width,
      );
    }
  });
});
