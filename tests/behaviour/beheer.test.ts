import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { fieldTree } from '../../src/schema/field-tree.ts';
import { storySchema } from '../../src/schema/story.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { EditorForm } from '../support/editor-screen.ts';
import { openEditorSite } from '../support/editor-site.ts';
import { librarySite } from '../support/sites.ts';
import { wordClipboard } from '../support/word-clipboard.ts';

const editor = await openEditorSite();
afterAll(() => editor.close());

const story = {
  title: 'De bibliotheek van Lindewaard zet twee mensen in het magazijn',
  summary: 'Twee mensen zetten boeken klaar voor scholen.',
  organisation: 'Bibliotheek Lindewaard',
  places: [{ name: 'Zwolle', province: 'overijssel' }],
  sector: ['gemeenten'],
  approach: [{ id: 'functiecreatie', evidence: 'De bibliotheek haalde het inpakken weg bij de balie.' }],
  doelgroep: ['doelgroep-banenafspraak'],
  figures: [{ value: '2', label: 'werken in het magazijn', kind: 'placements' }],
  worked: ['Een vaste plek om te beginnen.'],
  difficult: ['De trap is te steil.'],
  tips: [{ text: 'Begin met één taak.', basis: 'redactie' }],
  takes: {
    support: 'De directeur.',
    budget: 'Niet genoemd.',
    guidance: 'Een uur per dag.',
    scale: 'Twee mensen.',
    pace: 'Drie maanden.',
  },
  people: [
    { id: 'noor', name: 'Noor', role: 'de inpakker', doelgroep: true, consent: 'website' },
    { id: 'sam', name: 'Sam', role: 'de begeleider', consent: 'website' },
  ],
  source: { title: 'Op bezoek in Lindewaard', publication: 'Eigen gesprek', year: 2026 },
  provenance: { kind: 'interviews', toldBy: 'de begeleider' },
  asOf: '2026-10',
  cover: { alt: 'Stapels boeken op een kar', credit: 'de redactie', licence: 'toestemming' },
  published: '2026-11-26',
};

/** The text that wordClipboard holds, as it is stored. */
const pasted = `## Het magazijn

“De kar is **zwaar**”, zegt de _begeleider_. Zij telde \\<5 karren en \\{acht} dozen.

### Wat hielp

- Een vaste plek
    - bij het raam
- Een [rooster](https://voorbeeld.nl/rooster) aan de muur

1. Begin klein.`;

it('makes a pull request of a new story, after it has said what was wrong with it', async () => {
  const { page, complaints, elsewhere } = await editor.signIn();
  const { git, pulls, unknown } = editor.host;
  const form = new EditorForm(page);
  await form.open('verhalen/new');
  await form.fill('', story, fieldTree(storySchema));
  await form.choosePhoto('cover.image', 'Kar Met Boeken.JPG', await photo(400));
  await form.body.focus();
  await page.keyboard.type('Noor zet in <2 uur boeken klaar voor {vier} scholen.');
  const refused = await form.save('OK');
  expect(refused).toContain('Omslag › Foto: Deze foto is 400 pixels breed.');
  expect(refused).toContain('De naam Noor staat hier als gewone tekst.');
  expect(pulls.all).toEqual([]);
  expect(await isFocused(form.body)).toBe(true);

  await form.choosePhoto('cover.image', 'Kar Met Boeken.JPG', await photo(1000));
  await form.body.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await form.insert('Persoon', ['noor']);
  await page.keyboard.type(' zet in <2 uur boeken klaar voor {vier} scholen.');
  await form.paste(wordClipboard);
  await page.getByText('Voeg de foto toe bij “Omslag”.').waitFor();
  await form.save('Later');
  const folder = 'content/verhalen/bibliotheek-lindewaard';
  const branch = 'cms/verhalen/bibliotheek-lindewaard';
  expect(pulls.all).toMatchObject([
    { head: branch, base: 'main', draft: true, labels: ['sveltia-cms/draft'] },
  ]);
  const changed = await git.git('diff', '--name-status', 'main', branch);
  expect(changed.split('\n')).toEqual([`A\t${folder}/index.mdx`, `A\t${folder}/kar-met-boeken.jpg`]);
  const text = await git.git('show', `${branch}:${folder}/index.mdx`);
  expect(text).toContain('\n<Persoon id="noor" /> zet in \\<2 uur boeken klaar voor \\{vier} scholen.\n');
  expect(text.slice(text.indexOf('## '))).toBe(pasted);
  const code = /^code: "[b-z][b-z2-9]{3}"$/m.exec(text)?.[0] ?? 'no code';
  expect(await editor.problemsOn(branch)).toEqual([]);

  await page.getByRole('button', { name: 'Nieuw' }).first().waitFor();
  await form.open('verhalen/entries/bibliotheek-lindewaard/index');
  await form.fill('title', 'Een andere titel', undefined);
  await form.save('Ter review indienen');
  await expect
    .poll(() => pulls.all, { timeout: 120_000 })
    .toMatchObject([{ head: branch, labels: ['sveltia-cms/pending_review'], draft: false }]);
  expect((await git.git('diff', '--name-only', 'main', branch)).split('\n')).toHaveLength(2);
  expect(await git.git('show', `${branch}:${folder}/index.mdx`)).toContain(`\n${code}\n`);
  expect(await git.git('log', '--format=%s', `main..${branch}`)).toBe(
    'Verhaal: pas bibliotheek-lindewaard aan\nVerhaal: voeg bibliotheek-lindewaard toe +1',
  );
  expect(unknown).toEqual([]);
  expect(elsewhere()).toEqual([]);
  expect(complaints).toEqual([]);
}, 400_000);

it('changes one line for one word, also after the tab was killed', async () => {
  const { page } = await editor.signIn();
  const { git, pulls, unknown } = editor.host;
  const form = new EditorForm(page);
  await form.open('verhalen/entries/umc-eikenwoude/index');
  expect(await page.getByRole('button', { name: 'Opslaan' }).first().isDisabled()).toBe(true);
  await form.body.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Heus.');
  await expect.poll(() => keptDrafts(page), { timeout: 120_000 }).toBe(1);
  await page.close();

  const again = await page.context().newPage();
  again.setDefaultTimeout(120_000);
  const restored = new EditorForm(again);
  await again.goto('/beheer/#/collections/verhalen/entries/umc-eikenwoude/index');
  await again.getByRole('button', { name: 'Herstellen' }).dispatchEvent('click');
  await expect.poll(() => restored.body.textContent(), { timeout: 120_000 }).toContain('Heus.');
  await restored.save('Later');
  const branch = 'cms/verhalen/umc-eikenwoude';
  expect(await git.git('diff', '--numstat', 'main', branch)).toBe(
    '1\t1\tcontent/verhalen/umc-eikenwoude/index.mdx',
  );
  expect(pulls.all.map(({ head }) => head)).toContain(branch);
  expect(unknown).toEqual([]);
}, 400_000);

it('works with the keyboard on a small screen, and breaks no rule of accessibility', async () => {
  const small = { width: 768, height: 1024 };
  const { page, complaints, elsewhere } = await editor.signIn({ viewport: small, reducedMotion: 'reduce' });
  const inList = await violationsOn(page);
  // Nothing lies over the page, as an unfinished transition would.
  await page.getByText('Verhalen').first().click();
  const add = page.getByRole('button', { name: 'Nieuw' }).first();
  for (let tabs = 0; tabs < 40 && !(await isFocused(add)); tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const form = new EditorForm(page);
  await form.at('title').waitFor();
  const inForm = await violationsOn(page);
  expect({ inList, inForm }).toEqual({ inList: [], inForm: [] });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(small.width);
  expect(elsewhere()).toEqual([]);
  expect(complaints).toEqual([]);
}, 400_000);

it('says what is missing where the project has no code host, and loads nothing', async () => {
  const page = await readFile(path.join(librarySite.dist, 'beheer/index.html'), 'utf8');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toMatch(/Vul daarom in <code>content\/site\.yaml<\/code> .* het adres van het project in/);
  expect(page).not.toMatch(/<script|<link rel="(?!icon)/);
  expect(await readdir(path.join(librarySite.dist, 'beheer'))).toEqual(['index.html']);
  const pages = await readBuiltPages(librarySite.dist);
  const naming = pages.filter(({ html, address }) => html.includes('beheer/') && address !== '/beheer/');
  expect(naming.map(({ address }) => address)).toEqual([]);
});

/** The rules of axe that the page breaks, each with how often. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

/** How many drafts the browser keeps that were not saved. */
function keptDrafts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const isThere = database.objectStoreNames.contains('draft-backups');
      const count = isThere
        ? await done(database.transaction('draft-backups').objectStore('draft-backups').count())
        : 0;
      database.close();
      if (isThere) return count;
    }
    return 0;
  });
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === document.activeElement);
}

async function photo(width: number): Promise<Buffer> {
  return sharp({ create: { width, height: 600, channels: 3, background: 'green' } })
    .jpeg()
    .toBuffer();
}
