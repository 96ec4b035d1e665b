import { writtenAddress } from '../../addresses.ts';
import { fold } from '../../dutch/fold.ts';
import type { Story } from '../../knowledge-base/library.ts';
import {
  getPagesWithHeadings,
  getSearchWords,
  getStories,
  getTerms,
  getTopics,
} from '../../knowledge-base.ts';
import { provinces } from '../../taxonomy.ts';
import type { AnswerFile, AnswerSentences } from '../formats/answer-pages.ts';
import { mostInSmallLibrary } from '../formats/card-files.ts';
import { type Catalogue, type Details, writeCatalogue, writeDetails } from '../formats/catalogue.ts';
import { hashOf } from '../formats/hashed-names.ts';
import { groupPostings, type PostingLists } from '../formats/posting-lists.ts';
import type { IndexedTopic } from '../formats/topics.ts';
import type { VocabularyFile } from '../formats/vocabulary-file.ts';
import { answerPages, type DescribedTopic } from './answer-pages.ts';
import { libraryWords, makeExpander } from './expansion/make-expander.ts';
import type { IndexInput } from './index-input.ts';
import { keptStems } from './kept-stems.ts';
import { namedTopics } from './named-topics.ts';
import { numberingOf } from './numbering.ts';
import { beginningOf } from './page-questions.ts';
import { quickWords, textsOfStory, textsOfTopic } from './quick-words.ts';
import { detailsOf, facetsOf } from './story-facets.ts';
import { spellingsIn, vocabularyFile } from './vocabulary-file.ts';

/** All that the finder knows of the library before the search engine is there. */
export interface FinderData {
  stories: Story[];
  catalogue: Catalogue;
  details: Details;
  quick: PostingLists;
  topics: IndexedTopic[];
  /** What may answer a query by itself. */
  answers: AnswerFile;
  sentences: AnswerSentences;
  vocabulary: VocabularyFile;
  indexInput: IndexInput;
  /** Hashes of the first names that must find nothing. */
  hashedNames: string[];
}

/** Whether these are so few that a page may list all of them. */
export function isSmallLibrary(stories: readonly unknown[]): boolean {
  return stories.length <= mostInSmallLibrary;
}

let data: Promise<FinderData> | undefined;

/** Made once in a build; in development at every request, so that an edit is seen. */
export function getFinderData(): Promise<FinderData> {
  if (data === undefined || import.meta.env.DEV) data = makeFinderData();
  return data;
}

async function makeFinderData(): Promise<FinderData> {
  const [stories, terms, searchWords, sitePages] = await Promise.all([
    getStories(),
    getTerms(),
    getSearchWords(),
    getPagesWithHeadings(),
  ]);
  const [aanpakken, sectoren, doelgroepen] = await Promise.all([
    getTopics('aanpakken'),
    getTopics('sectoren'),
    getTopics('doelgroepen'),
  ]);
  const named = terms.map((term) => term.data);
  // In the order of their numbers: stories first, then topics as in named-topics.ts.
  const topicPages = [...aanpakken, ...sectoren, ...doelgroepen, ...terms];
  const pages = [...stories, ...topicPages];
  const texts = pages.map((page) => spellingsIn(textOf(page)));
  const inTexts = new Set(texts.flatMap((spellings) => spellings.map(({ folded }) => folded)));
  const words = libraryWords(searchWords, named, inTexts);
  const stems = await keptStems(words, await makeExpander(words));
  const topics = namedTopics({ aanpakken, sectoren, doelgroepen }, terms);
  const described = topicPages.map((page, index): DescribedTopic => {
    const { kind, id, label } = topics[index] as IndexedTopic;
    const text = beginningOf(summaryOf(page));
    return { kind, id, label, file: `${page.entry.collection}/${id}`, url: page.url, text };
  });
  const answers = answerPages(sitePages, searchWords, described);
  const indexed = [...pages, ...answers.filter(({ isIndexed }) => isIndexed)];
  const quick = quickWords([...stories.map(textsOfStory), ...topics.map(textsOfTopic)].map(stems.of));
  const quickAnswers = quickWords(
    answers.map(({ texts }) => stems.of(texts)),
    pages.length,
  );
  await stems.keep();
  return {
    stories,
    catalogue: writeCatalogue(stories.map(facetsOf)),
    details: writeDetails(stories.map(detailsOf)),
    quick,
    topics: topics.map(({ kind, id, label }) => ({ kind, id, label })),
    answers: {
      pages: answers.map(({ texts, text, isIndexed, ...page }) => page),
      quick: groupPostings(quickAnswers),
    },
    sentences: [...described, ...answers].map(({ text }) => text),
    vocabulary: vocabularyFile({
      main: [
        ...stories.flatMap(titleWords),
        ...topics.map((topic) => topic.label),
        ...answers.flatMap(({ texts: own }) =>
          own.flatMap(([weight, text]) => (weight === 10 ? [text] : [])),
        ),
        ...named.flatMap((term) => term.also),
        ...searchWords.words.flatMap(({ says, typed }) => [...says, ...typed]),
        ...Object.values(provinces).map((province) => province.label),
      ],
      texts,
    }),
    indexInput: {
      numbering: numberingOf(indexed.map(({ url }) => url)),
      pages: Object.fromEntries(indexed.map(({ url }, number) => [writtenAddress(url), number])),
      stories: stories.length,
      words,
    },
    hashedNames: hashedNames(stories, inTexts),
  };
}

function titleWords({ data }: Story): string[] {
  const places = data.places.map(({ name, municipality = '' }) => `${name} ${municipality}`);
  return [data.title, data.organisation, data.shortName ?? '', ...places, ...data.keywords];
}

function summaryOf(page: { summary: string } | { data: { summary: string } }): string {
  return 'summary' in page ? page.summary : page.data.summary;
}

/**
 * The hashes of the names of people in the stories, without names that are also a word of our texts (`words`). Not only
 * of people from the doelgroep: a name that is recognised would tell that somebody of that name is one of them.
 */
function hashedNames(stories: readonly Story[], words: ReadonlySet<string>): string[] {
  const people = stories.flatMap((story) => story.data.people);
  const names = people.flatMap(({ name }) => (name === undefined ? [] : [fold(name)]));
  return [...new Set(names.filter((name) => !words.has(name)).map(hashOf))].sort();
}

/** The text of an entry as its page says it, without names of people, ids and addresses. */
function textOf({ entry }: { entry: { data: { prose: string[] }; body?: string } }): string {
  const body = (entry.body ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\]\([^)]*\)/g, '] ');
  return [...entry.data.prose, body].join('\n');
}
