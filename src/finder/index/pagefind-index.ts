import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { addressOf } from '../../addresses.ts';
import { checkContent } from '../../content-check/check-content.ts';
import { filesBelow } from '../../content-check/raw-file.ts';
import { byOrganisation, byTerm } from '../../knowledge-base/library-order.ts';
import type { KindName } from '../../schema/kind-name.ts';
import type { SearchWords } from '../../schema/search-words.ts';
import type { StoryData } from '../../schema/story.ts';
import type { TermData } from '../../schema/term.ts';
import { approaches, doelgroepen, keysOf, sectors } from '../../taxonomy.ts';
import { shortened } from '../formats/fragment-names.ts';
import type { Expander } from './expansion/expansion.ts';
import { makeExpander } from './expansion/make-expander.ts';
import { searchable } from './searchable.ts';

/**
 * Indexes the built pages of stories and topics for the finder and writes the index to /pagefind/, with beside
 * it the list of which fragment is which page. Fails when a page is not in the index, since a story that is
 * left out of the search is noticed by nobody.
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
        const count = await writeIndex(fileURLToPath(dir), await readLibrary(root));
        logger.info(`${count} pagina’s in de zoekindex`);
      },
    },
  };
}

interface SearchedLibrary {
  /** The addresses of the pages to index, in the order of their numbers: stories, then topics. */
  pages: string[];
  expand: Expander;
}

async function readLibrary(root: string): Promise<SearchedLibrary> {
  const { texts, documents } = await checkContent(await filesBelow(root));
  const dataOf = <Data>(kind: KindName) =>
    texts.filter((text) => text.kind === kind).map(({ id, data }) => ({ id, ...(data as Data) }));
  const stories = dataOf<StoryData>('verhalen').sort(byOrganisation);
  const terms = dataOf<TermData>('begrippen').sort(byTerm);
  const expand = await makeExpander({
    searchWords: documents.find(({ name }) => name === 'zoekwoorden')?.data as SearchWords,
    terms,
    texts: texts.map(({ source }) => source),
  });
  const addresses = (kind: KindName, ids: string[]) => ids.map((id) => addressOf(kind, id));
  return {
    pages: [
      ...addresses(
        'verhalen',
        stories.map(({ id }) => id),
      ),
      ...addresses('aanpakken', keysOf(approaches)),
      ...addresses('sectoren', keysOf(sectors)),
      ...addresses('doelgroepen', keysOf(doelgroepen)),
      ...addresses(
        'begrippen',
        terms.map(({ id }) => id),
      ),
    ],
    expand,
  };
}

/** Writes the index of the pages in `site` and returns how many it holds. */
async function writeIndex(site: string, { pages, expand }: SearchedLibrary): Promise<number> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (index === undefined) throw new Error('Pagefind kon geen index maken.');
  const faults: string[] = [];
  for (const url of pages) {
    const content = searchable(await readFile(`${site}${url}index.html`, 'utf8'), expand);
    faults.push(...(await index.addHTMLFile({ url, content })).errors);
  }
  faults.push(...(await index.writeFiles({ outputPath: `${site}pagefind` })).errors);
  await pagefind.close();
  if (faults.length > 0) throw new Error(`Pagefind meldt: ${faults.join('; ')}`);

  // A page counts only when it has a fragment: Pagefind passes over pages without text in silence.
  const fragments = await fragmentsOf(`${site}pagefind/fragment`);
  if (fragments.size !== pages.length) {
    throw new Error(`De zoekindex telt ${fragments.size} teksten, maar er zijn ${pages.length} pagina’s.`);
  }
  const inOrder = pages.map((page) => fragments.get(page) ?? '');
  await writeFile(`${site}pagefind/volgorde.json`, JSON.stringify(shortened(inOrder).join(' ')));
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
