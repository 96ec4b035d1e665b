import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readContentFiles } from '../editor/content-files.ts';

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
        const { page_count, errors } = await index.addDirectory({
          path: site,
          glob: 'verhalen/*/index.html',
        });
        const written = await index.writeFiles({ outputPath: `${site}pagefind` });
        await pagefind.close();
        const faults = [...errors, ...written.errors];
        if (faults.length > 0) throw new Error(`Pagefind meldt: ${faults.join('; ')}`);

        const { files } = await readContentFiles(root);
        const stories = files.filter((file) => file.kind === 'verhalen').length;
        if (page_count !== stories) {
          throw new Error(`De zoekindex telt ${page_count} pagina’s, maar er zijn ${stories} verhalen.`);
        }
        logger.info(`${page_count} verhalen in de zoekindex`);
      },
    },
  };
}
