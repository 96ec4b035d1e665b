import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { belowRoot, finderText, pagefindFile } from '../../addresses.ts';
import { pageId } from '../formats/page-ids.ts';
import type { IndexInput } from './index-input.ts';
import {
  fragmentsOf,
  isFetched,
  isMeta,
  minified,
  type PagefindFile,
  versionOf,
  withOtherIds,
} from './pagefind-files.ts';
import { pageTextOf, withoutMarks } from './searchable-html.ts';
import { mainOf, sectionOf } from './searched-part.ts';

/** A page as it goes into the index, in bytes: kept for the next build it takes half the room of strings. */
export interface IndexedPage {
  /** What is searched, without marks (see searchable-html.ts). */
  html: Buffer;
  /** The text, as JSON for the browser. */
  text: Buffer;
  /** How many words that is. */
  words: number;
}

/**
 * Writes the index of these pages of the site in the folder `site` to its /pagefind/, where each page has an id with
 * its number, and a file with the text of each page beside the other files of the finder. `numbering` names these
 * numbers; `pages` gives the number of each address, from 0 and without gaps, where one with an anchor is what stands
 * below that heading. `prepare` makes of the part of a built page that is searched what is indexed. Throws when a page is not in
 * the index, since a story that is left out of the search is noticed by nobody.
 */
export async function writeIndex(
  site: string,
  { numbering, pages }: Pick<IndexInput, 'numbering' | 'pages'>,
  prepare: (html: string) => IndexedPage,
): Promise<void> {
  const write = writer(site);
  const wordCounts = new Map<string, number>();
  const files = await pagefindFiles(pages, (url) => {
    const { html, text, words } = prepare(searchedPart(site, url));
    wordCounts.set(url, words);
    write(finderText(numbering, pages[url] as number), text);
    return html.toString();
  });
  const meta = files.find(isMeta);
  if (meta === undefined) throw new Error('Pagefind maakte geen lijst van pagina’s.');
  const fragments = fragmentsOf(files);
  const counted = new Map([...fragments.values()].map(({ url, word_count }) => [url, word_count]));
  // Pagefind passes over pages without text in silence.
  const absent = Object.keys(pages).filter((url) => !counted.has(url));
  if (absent.length > 0) throw new Error(`De zoekindex heeft geen tekst van ${absent.join(', ')}.`);
  // A passage is found by counting words.
  const other = Object.keys(pages).filter((url) => counted.get(url) !== wordCounts.get(url));
  if (other.length > 0) throw new Error(`Pagefind telt andere woorden in ${other.join(', ')}.`);
  const version = versionOf(meta);
  const idOf = (url: string) => pageId(numbering, version, pages[url] as number);
  const ids = new Map([...fragments].map(([name, { url }]) => [name, idOf(url)]));
  for (const file of [...files.filter(isFetched).map(minified), withOtherIds(meta, ids)])
    write(pagefindFile(file.path), file.content);
}

/** A page to be indexed, of HTML as searchable-html.ts has it. */
export function indexedPage(html: string): IndexedPage {
  const { page, words } = pageTextOf(html);
  return { html: Buffer.from(withoutMarks(html)), text: Buffer.from(JSON.stringify(page)), words };
}

/** The part that is searched of the built page with this address, or of what stands below the heading of its anchor. */
function searchedPart(site: string, url: string): string {
  const [address = '', anchor] = url.split('#');
  const page = readFileSync(path.join(site, belowRoot(address), 'index.html'), 'utf8');
  return anchor === undefined ? mainOf(page) : sectionOf(page, anchor);
}

/** Pagefind's files for these pages, of which `htmlOf` gives the HTML. */
async function pagefindFiles(
  pages: IndexInput['pages'],
  htmlOf: (url: string) => string,
): Promise<PagefindFile[]> {
  try {
    const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
    if (index === undefined) throw new Error('Pagefind kon geen index maken.');
    const faults: string[] = [];
    for (const url of Object.keys(pages))
      faults.push(...(await index.addHTMLFile({ url, content: htmlOf(url) })).errors);
    const { errors, files } = await index.getFiles();
    faults.push(...errors);
    if (faults.length > 0) throw new Error(`Pagefind meldt: ${faults.join('; ')}`);
    return files;
  } finally {
    await pagefind.close();
  }
}

/**
 * Writes files of the site by their address, each folder made once. Without waiting, which takes four times the processor
 * time: there is a file for each page.
 */
function writer(site: string): (address: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (address, content) => {
    const file = path.join(site, belowRoot(address));
    const folder = path.dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, content);
  };
}
