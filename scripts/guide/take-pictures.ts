import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { fieldTree } from '../../src/schema/field-tree.ts';
import { storySchema } from '../../src/schema/story.ts';
import { enterScreen, typeToken, writeEditorFolder } from '../../tests/support/editor-folder.ts';
import { EditorForm } from '../../tests/support/editor-screen.ts';
import { launchChromium } from '../site/chromium.ts';
import { serveSite } from '../site/serve-site.ts';
import { exampleSentence, exampleStory } from './example-story.ts';

/** Where the pictures of REDACTIE.md are, from the root of the project. */
export const pictureFolder = '.github/redactie';

const width = 920;

/** Stories of the invented library that try out what is rare: a picture of the list needs no such thing. */
const rare = ['provincie-wadrand-2', 'stadsarchief-mistwoude', 'wadrand-oud'];

/** Takes the pictures of REDACTIE.md from the real screen, while it is used as the guide says. */
export async function takePictures(): Promise<void> {
  const { dist, close } = await writeEditorFolder(rare);
  const site = await serveSite(dist, 0);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ locale: 'nl-NL', baseURL: site.url, reducedMotion: 'reduce' });
    page.setDefaultTimeout(30_000);
    await mkdir(pictureFolder, { recursive: true });
    await walk(page);
  } finally {
    await browser.close();
    await site.close();
    await close();
  }
}

async function walk(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto('/beheer/');
  await typeToken(page);
  await take(page, 'inloggen', 460);
  await enterScreen(page);
  await take(page, 'lijst', 460);

  const form = new EditorForm(page);
  await page.setViewportSize({ width, height: 7000 });
  await form.open('verhalen/new');
  await form.fill('', exampleStory, fieldTree(storySchema));
  await show(form, 'title', page, 520);
  await take(page, 'formulier', 520);

  await show(form, 'places', page, 500);
  await take(page, 'rijtje', 500);

  await show(form, 'body', page, 440);
  await form.body.focus();
  await page.keyboard.type(`Noor${exampleSentence}`);
  await form.at('body').getByRole('button', { name: 'Invoegen' }).first().click();
  await take(page, 'invoegen', 440);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Opslaan' }).first().click();
  await button('OK').waitFor();
  await take(page, 'melding', 440);
  await button('OK').click();

  await form.body.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await form.insert('Persoon', ['noor']);
  await page.keyboard.type(exampleSentence);
  await page.getByRole('button', { name: 'Opslaan' }).first().click();
  await button('Later').waitFor();
  await page.getByText('Item opgeslagen.').last().waitFor({ state: 'hidden' });
  await take(page, 'bewaard', 440);
  await button('Later').click();
  await page.getByText('Niet-gepubliceerde items').waitFor();
  await take(page, 'concept', 320);
}

/** Brings a field to the top of a window of this height. */
async function show(form: EditorForm, field: string, page: Page, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await form.at(field).evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

async function take(page: Page, name: string, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.mouse.move(0, 0);
  // What opens or closes has come to rest.
  await page.waitForTimeout(1000);
  const picture = await page.screenshot({ caret: 'initial' });
  const file = path.join(pictureFolder, `${name}.png`);
  await sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toFile(file);
}
