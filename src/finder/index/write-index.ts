import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { belowRoot, finderText, pagefindFile } from '../../addresses.ts';
import { pageId } from '../formats/page-ids.ts';
import type { PageText } from '../formats/page-text.ts';
import type { IndexInput } from './index-input.ts';
import {
  fragmentsOf,
  isFetched,
  isMeta,
  type PagefindFile,
  versionOf,
  withOtherIds,
} from './pagefind-files.ts';
import { mainOf, sectionOf } from './searched-part.ts';

/**
 * Writes the index of these pages of the site in the folder `site` to its /pagefind/, where each page has an id with
 * its number, and a file with the text of each page beside the other files of the finder. `numbering` names these
 * numbers; `pages` gives the number of each address, from 0 and without gaps, where one with an anchor is what stands
 * below that heading. `prepare` makes of the part of a built page that is searched what is indexed. Throws when a page
 * is not in the index, since a story that is left out of the search is noticed by nobody.
 */
export async function writeIndex(
  site: string,
  { numbering, pages }: Omit<IndexInput, 'words'>,
  prepare: (html: string) => string,
): Promise<void> {
  const files = await pagefindFiles(site, pages, prepare);
  const meta = files.find(isMeta);
  if (meta === undefined) throw new Error('Pagefind maakte geen lijst van pagina’s.');
  const fragments = fragmentsOf(files);
  const found = new Set([...fragments.values()].map(({ url }) => url));
  // Pagefind passes over pages without text in silence.
  const absent = Object.keys(pages).filter((url) => !found.has(url));
  if (absent.length > 0) throw new Error(`De zoekindex heeft geen tekst van ${absent.join(', ')}.`);
  const version = versionOf(meta);
  const ids = new Map<string, string>();
  for (const [name, { url, content, anchors }] of fragments) {
    const number = pages[url] as number;
    ids.set(name, pageId(numbering, version, number));
    const headings = anchors
      .filter(({ element }) => /^h[23]$/.test(element))
      .sort((a, b) => a.location - b.location)
      .map(({ id, text, location }): PageText['headings'][number] => [id, text, location]);
    const text: PageText = { text: content, headings };
    write(path.join(site, belowRoot(finderText(numbering, number))), JSON.stringify(text));
  }
  for (const file of [...files.filter(isFetched), withOtherIds(meta, ids)]) {
    write(path.join(site, belowRoot(pagefindFile(file.path))), file.content);
  }
}

/** Pagefind's files for these pages; see writeIndex(). */
async function pagefindFiles(
  site: string,
  pages: IndexInput['pages'],
  prepare: (html: string) => string,
): Promise<PagefindFile[]> {
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
    const { errors, files } = await index.getFiles();
    faults.push(...errors);
    if (faults.length > 0) throw new Error(`Pagefind meldt: ${faults.join('; ')}`);
    return files;
  } finally {
    await pagefind.close();
  }
}

/** Without waiting, which takes four times the processor time: there is a file for each page. */
function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
