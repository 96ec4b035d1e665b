import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeExpander } from './expansion/make-expander.ts';
import { addFirstCards } from './first-cards.ts';
import { type IndexInput, indexInputFile } from './index-input.ts';
import { searchable } from './searchable.ts';
import { writeIndex } from './write-index.ts';

/**
 * Indexes the built pages of stories and topics for the finder and writes the index to /pagefind/. Which pages
 * those are, and which words are ours, the site says in a file that is removed here.
 */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const input = path.join(site, indexInputFile);
        const { words, ...indexed } = JSON.parse(await readFile(input, 'utf8')) as IndexInput;
        const expand = await makeExpander(words);
        await writeIndex(site, indexed, (html) => searchable(html, expand));
        addFirstCards(site, indexed);
        await rm(input);
        logger.info(`${Object.keys(indexed.pages).length} pagina’s in de zoekindex`);
      },
    },
  };
}
