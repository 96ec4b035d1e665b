import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { writeScreen } from '../../src/beheer/build/write-screen.ts';
import { storedForm } from '../../src/beheer/form/stored-form.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { filesBelow, filesInMemory } from '../../src/content-check/raw-file.ts';
import { type OpenSite, openSite, type VisitOptions } from './browser.ts';
import { type CodeHostStandIn, startCodeHost, token } from './code-host/stand-in.ts';
import { library, writeLibrary } from './library.ts';

/** The editor screen of the invented library, before a code host of its own. */
export interface EditorSite {
  host: CodeHostStandIn;
  site: OpenSite;
  /** A page that somebody has signed in on, in a browser profile of its own. */
  signIn(options?: VisitOptions): Promise<{ page: Page; complaints: string[]; elsewhere(): string[] }>;
  /** The problems of content/ as it stands on a branch. */
  problemsOn(branch: string): Promise<string[]>;
  close(): Promise<void>;
}

const siteFile = 'content/site.yaml';

const repository = 'repository: https://github.com/kring/gewoon-doen';

/** Each file in the form in which the screen stores it. */
const stored = Object.fromEntries(
  Object.entries(library).map(([file, text]) => {
    const known = file === siteFile ? String(text).replace(/repository: .*/, repository) : text;
    return [file, typeof known === 'string' ? (storedForm(file, known) ?? known) : known];
  }),
);

/** Serves the screen with a stand-in for the code host, and starts Chromium; the caller closes it. */
export async function openEditorSite(): Promise<EditorSite> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'beheer-'));
  await writeLibrary(folder, stored);
  const host = await startCodeHost(path.join(folder, 'content'));
  const checked = await checkContent(filesInMemory(stored));
  const dist = path.join(folder, 'dist');
  await writeScreen({
    root: path.resolve('.'),
    folder: path.join(dist, 'beheer'),
    library: checked,
    apiRoot: host.url,
  });
  await cp('public', dist, { recursive: true });
  await writeFile(path.join(dist, '404.html'), '');
  const site = await openSite(dist);
  return {
    host,
    site,
    async signIn(options) {
      const visit = await site.visit('/beheer/', { viewport: tall, ...options });
      const { page } = visit;
      page.setDefaultTimeout(30_000);
      await page.getByRole('button', { name: 'Inloggen met een toegangstoken' }).press('Enter');
      await page.locator('dialog input, [role=alertdialog] input').first().fill(token);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Nieuw' }).first().waitFor();
      return {
        page,
        complaints: visit.complaints,
        elsewhere: () =>
          visit.elsewhere.filter((address) => !address.startsWith(host.url) && !address.startsWith('blob:')),
      };
    },
    async problemsOn(branch) {
      const tree = await mkdtemp(path.join(folder, 'branch-'));
      await host.git.checkOut(branch, tree);
      const { problems } = await checkContent(await filesBelow(tree));
      return problems.map(({ file, field, message }) => [file, field, message].join(' '));
    },
    async close() {
      await site.close();
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The form draws only what is on the screen: on a tall one, all of it. */
const tall = { width: 1000, height: 6000 };
