import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readBuiltPages } from '../built-pages.ts';
import { type PageWeight, weighPages, weighQuickly } from '../page-weight.ts';
import { vocabularyIn } from '../vocabulary-file.ts';

/**
 * What a visit may weigh in bytes as brotli sends it, without pictures and the font. The finder and the booklet, which grow
 * with every story, have room for each of them; all other pages stay below it at any size of the library.
 */
const most = {
  script: 10_000,
  page: 60_000,
  /** The HTML with its styles: what is there on a slow line after the first round trips. */
  text: 14_000,
  /** A page with more words than this weighs more, and its own words say how much; a list of stories has none of its own. */
  words: 5000,
  /** A file that a list in a frame or a newsletter is made of: it fetches three, or ten of the lighter ones. */
  file: 18_000,
  /** The finder answers by itself before the search engine is there, with a stemmer and an index in the page. */
  finder: { script: 13_100, page: 32_800, perStory: 400 },
  /** The booklet has at most 50 titles, and fetches what is chosen; whatever the number of stories. */
  booklet: 20_000,
  /** An outcome of the keuzehulp fetches what it says, how stories rank, and the lines of some. */
  outcome: { texts: 18_000, ranking: 700, rankingPerStory: 3.5 },
  /** The vocabulary that words are completed and corrected with; its code weighs some 1,300 bytes more. */
  vocabulary: { file: 9600, perStory: 50 },
};

const finder = '/verhalen/';
const isBooklet = (address: string) => address.startsWith('/bundel/');
const isFetched = (file: string) => /^(?:nieuwsbrief|insluiten)\/verhalen\/.*\.json$/.test(file);
const isList = (address: string) => /^\/verhalen\/alle\/|.\/verhalen\/|^\/cijfers\/$/.test(address);
const isOutcomeTexts = (address: string) => /^\/keuzehulp\/uitslag\/[^/]+\/teksten\/$/.test(address);
const isStory = (address: string) => /^\/verhalen\/(?!alle\/)[^/]+\/$/.test(address);

/**
 * The pages of the site built in `folder` that weigh more than they may, each with its number, and why. Of an invented library
 * no page may weigh more for its words: there it would be a list that grows.
 */
export async function overweight(
  folder: string,
  content: 'of editors' | 'invented' = 'of editors',
): Promise<string[]> {
  const pages = await readBuiltPages(folder);
  const stories = pages.filter(({ address }) => isStory(address)).length;
  if (stories === 0) throw new Error(`There are no stories in ${folder}.`);
  const light = new Set(
    (await weighQuickly(folder, pages))
      .filter((page) => faultsOf(page, stories).length === 0)
      .map(({ address }) => address),
  );
  const doubtful = await weighPages(
    folder,
    pages.filter(({ address }) => !light.has(address)),
  );
  const ranking = await weightBelow(folder, /^keuzehulp\/uitslag\/[^/]+\/rangorde\.json$/);
  const vocabulary = brotliCompressSync(await readFile(await vocabularyIn(folder))).length;
  return [
    ...doubtful.flatMap((page) =>
      faultsOf(content === 'invented' && !isStory(page.address) ? { ...page, words: 0 } : page, stories),
    ),
    ...above('rangorde.json', ranking, most.outcome.ranking + most.outcome.rankingPerStory * stories),
    ...above('woorden.json', vocabulary, most.vocabulary.file + most.vocabulary.perStory * stories),
    ...(await heavyFiles(folder)),
  ];
}

async function heavyFiles(folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const name of (await readdir(folder, { recursive: true })).filter(isFetched)) {
    const content = await readFile(path.join(folder, name));
    // What is small as it is need not be compressed to know that it is light enough.
    if (content.length <= most.file) continue;
    faults.push(...above(name, brotliCompressSync(content).length, most.file));
  }
  return faults;
}

function faultsOf({ address, text, script, whole, words, late }: PageWeight, stories: number): string[] {
  const mostScript = address === finder ? most.finder.script : most.script;
  return [
    ...above(`${address} as a whole`, whole, mostOfPage(address, stories)),
    ...above(`the script of ${address}`, script, mostScript),
    ...above(address, text, mostText(address, words)),
    ...late.map((module) => `${address} does not name ${module}, which comes a round trip late`),
  ];
}

function mostOfPage(address: string, stories: number): number {
  if (isBooklet(address)) return most.booklet;
  if (address !== finder) return most.page;
  return Math.min(most.page, most.finder.page + most.finder.perStory * stories);
}

/** Words stand in their page once, with a quarter more for the HTML around them. */
function mostText(address: string, words: number): number {
  if (isOutcomeTexts(address)) return most.outcome.texts;
  return isList(address) ? most.text : most.text + 1.25 * Math.max(0, words - most.words);
}

/** What the files whose names match weigh together. Rejects when there are none. */
async function weightBelow(folder: string, name: RegExp): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((one) => name.test(one));
  if (names.length === 0) throw new Error(`There is no ${name} in ${folder}.`);
  let weight = 0;
  for (const one of names) weight += brotliCompressSync(await readFile(path.join(folder, one))).length;
  return weight;
}

function above(what: string, weight: number, limit: number): string[] {
  return weight <= limit
    ? []
    : [`${what} weighs ${weight} bytes, ${Math.ceil(weight - limit)} over ${limit}`];
}
