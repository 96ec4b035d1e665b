import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Page } from 'playwright-core';
import { finderFile } from '../../../src/addresses.ts';
import { fold } from '../../../src/dutch/fold.ts';
import { mostInSmallLibrary } from '../../../src/finder/formats/card-files.ts';
import type { PageData, WholeLibraryData } from '../../../src/finder/formats/page-data.ts';
import { decodePostings, ungroupPostings } from '../../../src/finder/formats/posting-lists.ts';
import { readWords, type VocabularyFile } from '../../../src/finder/formats/vocabulary-file.ts';
import { asWord, type PersonInStory } from '../people.ts';
import { vocabularyIn } from '../vocabulary-file.ts';

/**
 * The stories whose text names others than their own people, or leaves somebody out: the id of the story with what it
 * names and whom it should name.
 */
export async function wronglyNamed(dist: string, people: readonly PersonInStory[]): Promise<string[]> {
  const folder = path.join(dist, 'verhalen');
  const pages = await Promise.all(
    (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => ({
        story: name,
        page: parseDocument(await readFile(path.join(folder, name, 'index.html'), 'utf8')),
      })),
  );
  return pages.flatMap(({ story, page }) => {
    const texts = DomUtils.findAll(({ attribs }) => attribs.class === 'text', page.children);
    if (texts.length === 0) return [];
    const own = people.filter((person) => person.story === story && isNamed(person));
    const expected = [...new Set(own.map(({ name, role }) => `${name}, ${role}`))].sort();
    const named = [...new Set(texts.flatMap(namesIn))].sort();
    const same = named.join('; ') === expected.join('; ');
    return same ? [] : [`${story} names ${named.join('; ')} and should name ${expected.join('; ')}`];
  });
}

/** Whether the text of the story has this name in it. */
export function isNamed({ inText, consent }: PersonInStory): boolean {
  return inText && consent !== 'withdrawn';
}

/** Every name in a text, with the role of that person. */
function namesIn(text: ReturnType<typeof DomUtils.findAll>[number]): string[] {
  const named = DomUtils.findAll(({ attribs }) => attribs['data-role'] !== undefined, [text]);
  return named.map((one) => {
    // A role that begins a sentence has a capital.
    const role = one.attribs['data-role'] ?? '';
    return `${DomUtils.textContent(one)}, ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
  });
}

/** Where the search index of the site that `page` is on holds a name that nothing may be found by. */
export async function namedInIndex(page: Page, people: readonly PersonInStory[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { story, name, doelgroep } of people) {
    const found = await searchIndex(page, name);
    // Some names are words as well ("Elke"): those count in the story of the person only.
    const own = found.filter((one) => doelgroep || one.story === story);
    const where = own.filter(({ text }) => asWord(name).test(text)).map(({ id }) => id);
    faults.push(...where.map((id) => `${name} (${story}) is in the index as page ${id}`));
  }
  return faults;
}

/** A page that the search index has for a word, with all that is kept of it; `story` is undefined for other pages. */
interface FoundPage {
  id: string;
  story: string | undefined;
  text: string;
}

/** What the search index itself, without our finder, has for a word. */
export function searchIndex(page: Page, word: string): Promise<FoundPage[]> {
  // As text, since the import must be the browser's own.
  return page.evaluate(`(async () => {
    const { search } = await import('/pagefind/pagefind.js');
    const { results } = await search(${JSON.stringify(word)});
    const { numbering, total } = JSON.parse(document.querySelector('[data-finder]').textContent);
    const fileOf = async (name) => (await fetch('/zoek/' + numbering + '/' + name + '.json')).json();
    const isSmall = total <= ${mostInSmallLibrary};
    const { slugs } = isSmall ? (await fileOf('alles')).details : await fileOf('details');
    const stories = slugs.split(' ').map((own) => own.split('/')[0]);
    return Promise.all(results.map(async ({ id }) => {
      const number = Number(id.split('.').at(-1));
      return { id, story: stories[number], text: JSON.stringify(await fileOf('tekst/' + number)) };
    }));
  })()`);
}

/**
 * The names of people from the doelgroep that the finder has in its page or among its words. A name may be the stem
 * of a word ("Mark", "markt"): in the quick index it is a fault when it leads to the story of that person.
 */
export async function namedInFinder(dist: string, people: readonly PersonInStory[]): Promise<string[]> {
  const html = await readFile(path.join(dist, 'verhalen/index.html'), 'utf8');
  const scripts = DomUtils.getElementsByTagName('script', parseDocument(html));
  const data = scripts.find(({ attribs }) => attribs.type === 'application/json');
  if (data === undefined) throw new Error('The finder has no data in its page.');
  const inPage = JSON.parse(DomUtils.textContent(data)) as PageData;
  const { quick = '', ...rest } = await wholeLibraryIn(dist, inPage);
  const slugs = rest.details?.slugs.split(' ') ?? [];
  const words = JSON.parse(await readFile(await vocabularyIn(dist), 'utf8')) as VocabularyFile;
  const vocabulary = [words.main, words.rest].flatMap(readWords).join(' ');
  const isThere = ({ name, story, isWord }: PersonInStory) =>
    asWord(name, 'i').test(JSON.stringify([inPage, rest])) ||
    decodePostings(ungroupPostings(quick)[fold(name)] ?? []).has(slugs.indexOf(story)) ||
    (!isWord && asWord(name, 'i').test(vocabulary));
  return people
    .filter((person) => person.doelgroep && isThere(person))
    .map(({ name, story }) => `${name} (${story}) is in the data of the finder`);
}

/** What the finder fetches at once of a small library; nothing of a larger one. */
async function wholeLibraryIn(
  dist: string,
  { numbering, total }: PageData,
): Promise<Partial<WholeLibraryData>> {
  if (total > mostInSmallLibrary) return {};
  return JSON.parse(await readFile(path.join(dist, finderFile(numbering, 'alles')), 'utf8'));
}
