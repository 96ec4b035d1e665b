import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { archive, employer, heading, linkOf } from '../support/keuzehulp-page.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

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
    await page.getByText(`${shown.length} van de`).waitFor();
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
