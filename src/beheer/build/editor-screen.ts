import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../../content-check/check-content.ts';
import { filesBelow } from '../../content-check/raw-file.ts';
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
        const library = await checkContent(await filesBelow(root));
        await writeScreen({ root, folder: path.join(fileURLToPath(dir), 'beheer'), library });
      },
    },
  };
}
