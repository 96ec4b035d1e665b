import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KeptWork } from '../../kept/kept-work.ts';
import { cutCards } from './cut-cards.ts';
import { makeExpander } from './expansion/make-expander.ts';
import { addFirstCards } from './first-cards.ts';
import { type IndexInput, indexInputFile } from './index-input.ts';
import { searchable } from './searchable.ts';
import { type IndexedPage, indexedPage, writeIndex } from './write-index.ts';

/**
 * Indexes the built pages of stories and topics for the finder and writes the index to /pagefind/. Which pages
 * those are, and which words are ours, the site says in a file that is removed here. What is searched of each page is kept for the
 * next build in the file `keptIn`.
 */
export function pagefindIndex(keptIn = path.resolve('.astro/searched-pages')): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const input = path.join(site, indexInputFile);
        const { words, ...indexed } = JSON.parse(await readFile(input, 'utf8')) as IndexInput;
        const expand = await makeExpander(words);
        const kept = new KeptWork<IndexedPage>(keptIn, JSON.stringify(words));
        await writeIndex(
          site,
          indexed,
          (html) => kept.find([html]) ?? kept.add([html], indexedPage(searchable(html, expand))),
        );
        await kept.keep();
        addFirstCards(site, indexed, cutCards(site, indexed));
        await rm(input);
        logger.info(`${Object.keys(indexed.pages).length} pagina’s in de zoekindex`);
      },
    },
  };
}
