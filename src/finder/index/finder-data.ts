import type { Story } from '../../knowledge-base/library.ts';
import { getSearchWords, getStories, getTerms, getTopics } from '../../knowledge-base.ts';
import { provinces } from '../../taxonomy.ts';
import { type Catalogue, type Details, writeCatalogue, writeDetails } from '../formats/catalogue.ts';
import { markOf } from '../formats/hashed-names.ts';
import type { QuickWords } from '../formats/quick-words.ts';
import { addressOfTopic, type FindableTopic, namedTopics } from '../formats/topics.ts';
import type { VocabularyFile } from '../formats/vocabulary-file.ts';
import { libraryWords, makeExpander } from '../words/make-expander.ts';
import { fold } from '../words/word.ts';
import type { IndexInput } from './index-input.ts';
import { quickWords, textsOfStory, textsOfTopic } from './quick-words.ts';
import { spellingsIn, vocabularyFile } from './vocabulary-file.ts';

/** All that the finder knows of the library before the search engine is there. */
export interface FinderData {
  stories: Story[];
  catalogue: Catalogue;
  details: Details;
  quick: QuickWords;
  topics: FindableTopic[];
  vocabulary: VocabularyFile;
  indexInput: IndexInput;
  /** Marks of the first names that must find nothing. */
  silent: string[];
}

/** Up to this many stories the page of the finder holds all cards and all data; a larger library comes in files. */
const mostInPage = 60;
/** How many cards the page holds, and adds at a time, when it does not hold all. */
export const cardsAtATime = 12;

/** Whether the page holds the whole library. */
export function fitsInPage(stories: readonly unknown[]): boolean {
  return stories.length <= mostInPage;
}

let data: Promise<FinderData> | undefined;

/** Made once in a build; in development at every request, so that an edit is seen. */
export function getFinderData(): Promise<FinderData> {
  if (data === undefined || import.meta.env.DEV) data = makeFinderData();
  return data;
}

async function makeFinderData(): Promise<FinderData> {
  const [stories, terms, searchWords] = await Promise.all([getStories(), getTerms(), getSearchWords()]);
  const [aanpakken, sectoren, doelgroepen] = await Promise.all([
    getTopics('aanpakken'),
    getTopics('sectoren'),
    getTopics('doelgroepen'),
  ]);
  const named = terms.map((term) => term.data);
  const texts = [...stories, ...aanpakken, ...sectoren, ...doelgroepen, ...terms].map((of) =>
    spellingsIn(textOf(of)),
  );
  const inTexts = new Set(texts.flatMap((words) => words.map((word) => word.folded)));
  const words = libraryWords(searchWords, named, inTexts);
  const expand = await makeExpander(words);
  const topics = namedTopics({ aanpakken, sectoren, doelgroepen }, terms);
  const addresses = [...stories.map(({ url }) => url), ...topics.map(addressOfTopic)];
  return {
    stories,
    catalogue: writeCatalogue(stories),
    details: writeDetails(stories),
    quick: quickWords([...stories.map(textsOfStory), ...topics.map(textsOfTopic)], expand),
    topics: topics.map(({ kind, id, label }) => ({ kind, id, label })),
    vocabulary: vocabularyFile({
      main: [
        ...stories.flatMap(titleWords),
        ...topics.map((topic) => topic.label),
        ...named.flatMap((term) => term.also),
        ...searchWords.words.flatMap(({ says, typed }) => [...says, ...typed]),
        ...Object.values(provinces).map((province) => province.label),
      ],
      texts,
    }),
    indexInput: { pages: Object.fromEntries(addresses.map((url, number) => [url, number])), words },
    silent: silentMarks(stories, inTexts),
  };
}

function titleWords({ data }: Story): string[] {
  const places = data.places.map(({ name, municipality = '' }) => `${name} ${municipality}`);
  return [data.title, data.organisation, data.shortName ?? '', ...places, ...data.keywords];
}

/** Names of people from the doelgroep, but for those that are also a word of our texts (`words`). */
function silentMarks(stories: readonly Story[], words: ReadonlySet<string>): string[] {
  const people = stories.flatMap((story) => story.data.people);
  const names = people
    .filter((person) => person.doelgroep && person.consent !== 'withdrawn')
    .map((person) => fold(person.name));
  return [...new Set(names.filter((name) => !words.has(name)).map(markOf))].sort();
}

/** The texts of the library: what the page of an entry says, without names of people, ids and addresses. */
function textOf({ entry }: { entry: { data: { prose: string[] }; body?: string } }): string {
  const text = (entry.body ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\]\([^)]*\)/g, '] ');
  return [...entry.data.prose, text].join('\n');
}
