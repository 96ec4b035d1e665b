import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../../content-check/check-content.ts';
import { type CheckedFolder, documentOf } from '../../content-check/checked-file.ts';
import { keptTexts } from '../../content-check/kept-texts.ts';
import { filesBelow } from '../../content-check/raw-file.ts';
import { codeHostOf } from '../code-host.ts';
import { writeScreen } from './write-screen.ts';

/**
 * Puts the editor screen in the built site, at /beheer/. It stands beside Astro's pages and not among them: it has a
 * policy of its own, and nothing of it may end up in a page for readers.
 */
export function editorScreen(): AstroIntegration {
  let root = '.';
  return {
    name: 'editor-screen',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = path.join(fileURLToPath(dir), 'beheer');
        await writeScreen({ root, folder, library: await readLibrary(root) });
      },
    },
  };
}

/** What stands in content/; without a code host only who publishes the site, since the screen needs no more then. */
async function readLibrary(root: string): Promise<CheckedFolder> {
  const files = await filesBelow(root);
  const site = await checkContent(files.filter(({ file }) => file === 'content/site.yaml'));
  const host = codeHostOf(documentOf(site, 'site')?.data?.repository);
  if (host === undefined) return site;
  // This build read them already.
  return checkContent(files, keptTexts(root).check);
}
