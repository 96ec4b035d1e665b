import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { addressOf } from '../../addresses.ts';
import { checkContent } from '../../editor/check-content.ts';
import { byOrganisation } from '../../knowledge-base/story-order.ts';
import type { SearchWords } from '../../schema/search-words.ts';
import type { StoryData } from '../../schema/story.ts';
import { type Expand, makeExpander } from '../words/make-expander.ts';
import type { NamedTerm } from '../words/synonyms.ts';
import { searchable } from './searchable.ts';

/**
 * Indexes the built story pages for the finder and writes the index to /pagefind/, with beside it the list of
 * which fragment is which story. Fails when the number of indexed pages is not the number of stories, since a
 * story that is left out of the search is noticed by nobody.
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
        const { slugs, expand } = await readLibrary(root);
        const count = await writeIndex(fileURLToPath(dir), slugs, expand);
        logger.info(`${count} verhalen in de zoekindex`);
      },
    },
  };
}

async function readLibrary(root: string): Promise<{ slugs: string[]; expand: Expand }> {
  const { texts, documents } = await checkContent(root);
  const of = (kind: string) => texts.filter((text) => text.kind === kind);
  const expand = await makeExpander({
    searchWords: documents.zoekwoorden as SearchWords,
    terms: of('begrippen').map(({ data }) => data as NamedTerm),
    texts: of('verhalen').map(({ source }) => source),
  });
  const stories = of('verhalen').sort((a, b) => byOrganisation(a.data as StoryData, b.data as StoryData));
  return { slugs: stories.map(({ id }) => id), expand };
}

/** Writes the index of the stories in `site` and returns how many it holds. */
async function writeIndex(site: string, slugs: readonly string[], expand: Expand): Promise<number> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (index === undefined) throw new Error('Pagefind kon geen index maken.');
  const faults: string[] = [];
  for (const slug of slugs) {
    const url = addressOf('verhalen', slug);
    const content = searchable(await readFile(`${site}${url}index.html`, 'utf8'), expand);
    faults.push(...(await index.addHTMLFile({ url, content })).errors);
  }
  faults.push(...(await index.writeFiles({ outputPath: `${site}pagefind` })).errors);
  await pagefind.close();
  if (faults.length > 0) throw new Error(`Pagefind meldt: ${faults.join('; ')}`);

  // A page counts only when it has a fragment: Pagefind passes over pages without text in silence.
  const fragments = await fragmentsOf(`${site}pagefind/fragment`);
  if (fragments.size !== slugs.length) {
    throw new Error(`De zoekindex telt ${fragments.size} teksten, maar er zijn ${slugs.length} verhalen.`);
  }
  const inOrder = slugs.map((slug) => fragments.get(addressOf('verhalen', slug)));
  await writeFile(`${site}pagefind/verhalen.json`, JSON.stringify(inOrder.join(' ')));
  return fragments.size;
}

/** Which fragment of the index holds which page, by the address of the page. */
async function fragmentsOf(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of await readdir(folder)) {
    const text = gunzipSync(await readFile(`${folder}/${file}`)).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    found.set(url, file.replace('.pf_fragment', ''));
  }
  return found;
}
