import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { belowRoot, finderFile } from '../../addresses.ts';
import { shortened } from '../formats/fragment-names.ts';
import type { IndexInput } from './index-input.ts';
import { mainOf, sectionOf } from './searched-part.ts';

/**
 * Writes the index of these pages of the site in the folder `site` to its /pagefind/, with beside it the list of
 * which fragment is which page, by number. `numbering` names these numbers; `pages` gives the number of each address,
 * from 0 and without gaps, where one with an anchor is what stands below that heading; `prepare` makes of the part
 * of a built page that is searched what is indexed. Throws when a page is not in the index, since a story that is
 * left out of the search is noticed by nobody.
 */
export async function writeIndex(
  site: string,
  { numbering, pages }: Pick<IndexInput, 'numbering' | 'pages'>,
  prepare: (html: string) => string,
): Promise<void> {
  const folder = path.join(site, 'pagefind');
  try {
    const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
    if (index === undefined) throw new Error('Pagefind kon geen index maken.');
    const faults: string[] = [];
    for (const url of Object.keys(pages)) {
      const [address = '', anchor] = url.split('#');
      const page = readFileSync(path.join(site, belowRoot(address), 'index.html'), 'utf8');
      const content = prepare(anchor === undefined ? mainOf(page) : sectionOf(page, anchor));
      faults.push(...(await index.addHTMLFile({ url, content })).errors);
    }
    faults.push(...(await index.writeFiles({ outputPath: folder })).errors);
    if (faults.length > 0) throw new Error(`Pagefind meldt: ${faults.join('; ')}`);
  } finally {
    await pagefind.close();
  }
  const names = namesByNumber(pages, fragmentsIn(path.join(folder, 'fragment')));
  const file = path.join(site, belowRoot(finderFile(numbering, 'volgorde')));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(shortened(names).join(' ')));
}

/** The fragment of each page, at the number of the page. */
function namesByNumber(
  pages: Readonly<Record<string, number>>,
  fragments: ReadonlyMap<string, string>,
): string[] {
  const names: string[] = [];
  for (const [url, number] of Object.entries(pages)) {
    const name = fragments.get(url);
    // Pagefind passes over pages without text in silence.
    if (name === undefined) throw new Error(`De zoekindex heeft geen tekst van ${url}.`);
    names[number] = name;
  }
  return names;
}

/** The names of the fragments of an index, by the addresses of their pages. */
function fragmentsIn(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    // The address of its page stands first.
    const beginning = readFileSync(path.join(folder, file)).subarray(0, 512);
    const text = gunzipSync(beginning, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
    const [, url] = /^pagefind_dcd\{"url":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
    if (url !== undefined) found.set(JSON.parse(url), file.replace('.pf_fragment', ''));
  }
  return found;
}
