import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { checkContent } from '../../src/content-check/check-content.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import { type OpenSite, openSite, type VisitOptions } from './browser.ts';
import type { CodeHostStandIn } from './code-host/stand-in.ts';
import { enterScreen, typeToken, writeEditorFolder } from './editor-folder.ts';

/** The editor screen of the invented library in Chromium, before a code host of its own. */
export interface EditorSite {
  host: CodeHostStandIn;
  site: OpenSite;
  /** A page that somebody has signed in on, in a browser profile of its own. */
  signIn(options?: VisitOptions): Promise<{ page: Page; complaints: string[]; elsewhere(): string[] }>;
  /** The problems of content/ as it stands on a branch. */
  problemsOn(branch: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Serves the screen with a stand-in for the code host, and starts Chromium; the caller closes it. */
export async function openEditorSite(): Promise<EditorSite> {
  const { host, folder, dist, close } = await writeEditorFolder();
  const site = await openSite(dist);
  return {
    host,
    site,
    async signIn(options) {
      const visit = await site.visit('/beheer/', { viewport: tall, ...options });
      const { page } = visit;
      page.setDefaultTimeout(120_000);
      await typeToken(page);
      await enterScreen(page);
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
      await close();
    },
  };
}

/** The form draws only what is on the screen: on a tall one, all of it. */
const tall = { width: 1000, height: 6000 };
