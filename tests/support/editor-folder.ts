import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { writeScreen } from '../../src/beheer/build/write-screen.ts';
import { storedForm } from '../../src/beheer/form/stored-form.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { filesInMemory } from '../../src/content-check/raw-file.ts';
import { type CodeHostStandIn, startCodeHost, token } from './code-host/stand-in.ts';
import { library, writeLibrary } from './library.ts';

/** The editor screen of the invented library as a folder to serve, with a code host of its own. */
export interface EditorFolder {
  host: CodeHostStandIn;
  folder: string;
  dist: string;
  close(): Promise<void>;
}

const siteFile = 'content/site.yaml';

const repository = 'repository: https://github.com/kring/gewoon-doen';

/** Each file in the form in which the screen stores it. */
const stored = Object.entries(library).map(([file, text]) => {
  const known = file === siteFile ? String(text).replace(/repository: .*/, repository) : text;
  return [file, typeof known === 'string' ? (storedForm(file, known) ?? known) : known] as const;
});

/** Writes the screen without these stories, before a stand-in for the code host; the caller closes it. */
export async function writeEditorFolder(without: readonly string[] = []): Promise<EditorFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'beheer-'));
  const files = Object.fromEntries(
    stored.filter(([file]) => !without.some((story) => file.startsWith(`content/verhalen/${story}/`))),
  );
  await writeLibrary(folder, files);
  const host = await startCodeHost(path.join(folder, 'content'));
  const checked = await checkContent(filesInMemory(files));
  const dist = path.join(folder, 'dist');
  await writeScreen({
    root: path.resolve('.'),
    folder: path.join(dist, 'beheer'),
    library: checked,
    apiRoot: host.url,
  });
  await cp('public', dist, { recursive: true });
  await writeFile(path.join(dist, '404.html'), '');
  return {
    host,
    folder,
    dist,
    async close() {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Asks for the token on the first page of the screen, and types it. */
export async function typeToken(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Inloggen met een toegangstoken' }).press('Enter');
  await page.locator('dialog input, [role=alertdialog] input').first().fill(token);
}

/** Sends the token, and waits for the list of texts. */
export async function enterScreen(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nieuw' }).first().waitFor();
}
