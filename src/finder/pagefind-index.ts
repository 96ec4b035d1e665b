import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { addressOf } from '../addresses.ts';
import { readContentFiles } from '../editor/content-files.ts';
import { withoutNames } from './names-out.ts';

/**
 * Indexes the built story pages for the finder and writes the index to /pagefind/.
 * Fails when the number of indexed pages is not the number of stories, since a story that is left out of
 * the search is noticed by nobody.
 */
export function pagefindIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
        if (index === undefined) throw new Error('Pagefind kon geen index maken.');
        const { files } = await readContentFiles(root);
        const stories = files.filter((file) => file.kind === 'verhalen');
        const faults: string[] = [];
        for (const { id } of stories) {
          const url = addressOf('verhalen', id);
          const content = withoutNames(await readFile(`${site}${url}index.html`, 'utf8'));
          faults.push(...(await index.addHTMLFile({ url, content })).errors);
        }
        faults.push(...(await index.writeFiles({ outputPath: `${site}pagefind` })).errors);
        await pagefind.close();
        if (faults.length > 0) throw new Error(`Pagefind meldt: ${faults.join('; ')}`);

        // A page counts only when it has a fragment: Pagefind passes over pages without text in silence.
        const fragments = (await readdir(`${site}pagefind/fragment`)).length;
        if (fragments !== stories.length) {
          throw new Error(`De zoekindex telt ${fragments} teksten, maar er zijn ${stories.length} verhalen.`);
        }
        logger.info(`${fragments} verhalen in de zoekindex`);
      },
    },
  };
}
