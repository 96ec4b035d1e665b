import type { SitePage } from '../../knowledge-base/library.ts';
import type { SearchWords } from '../../schema/search-words.ts';
import type { AnswerPage } from '../formats/answer-pages.ts';
import type { IndexedTopic } from '../formats/topics.ts';
import { beginningOf, questionsIn } from './page-questions.ts';
import type { WeightedTexts } from './quick-words.ts';
import { siteTools } from './site-tools.ts';

/** A page that may answer a query by itself, with the texts that it is found by. */
export interface SearchedAnswer extends AnswerPage {
  texts: WeightedTexts;
  /** Its first sentence, or what the editors say of it for the words that were typed. */
  text: string;
  /** Whether the search engine knows its whole text. */
  isIndexed: boolean;
}

/** A topic, as far as an answer of the editors needs it. */
export interface DescribedTopic extends IndexedTopic {
  /** The file that holds it, as "doelgroepen/autisme". */
  file: string;
  url: string;
  /** Its first sentence. */
  text: string;
}

/**
 * All pages that may answer a query by themselves: the questions on the pages of the site first, which are indexed as
 * a whole, then those pages, the tools, and what the editors point to.
 */
export function answerPages(
  pages: readonly SitePage[],
  { answers }: Pick<SearchWords, 'answers'>,
  topics: readonly DescribedTopic[],
): SearchedAnswer[] {
  const typedFor = (file: string) =>
    answers.filter(({ see, says }) => see === file && says === undefined).flatMap(({ typed }) => typed);
  const questions = pages
    .flatMap((page) => questionsOf(page, (slug) => typedFor(`paginas/${page.id}#${slug}`)))
    .sort((a, b) => Number(b.isIndexed) - Number(a.isIndexed));
  return [
    ...questions,
    ...pages.map((page) => answerOfPage(page, typedFor(`paginas/${page.id}`))),
    ...siteTools.map(
      ({ words, ...tool }): SearchedAnswer => ({
        kind: 'hulpmiddel',
        ...tool,
        names: words.split(', '),
        texts: [
          [10, tool.label],
          [10, words],
          [4, tool.text],
        ],
        isIndexed: false,
      }),
    ),
    ...answers.flatMap(({ typed, see, says }): SearchedAnswer[] => {
      const topic = topics.find(({ file }) => file === see);
      if (topic === undefined) return [];
      const { kind, url, label, text } = topic;
      return [
        {
          kind,
          url,
          label,
          text: says ?? text,
          names: typed,
          texts: [[10, typed.join(', ')]],
          isIndexed: false,
        },
      ];
    }),
  ];
}

/** The questions on a page; `typedFor` says how readers also ask the one below a heading. */
function questionsOf(
  { url, body, headings }: SitePage,
  typedFor: (slug: string) => string[],
): SearchedAnswer[] {
  return questionsIn(body, headings).map(({ slug, question, text, isHeading }) => ({
    kind: 'vraag',
    url: `${url}#${slug}`,
    label: question,
    text,
    names: isHeading ? typedFor(slug) : [],
    texts: [[10, question], ...(isHeading ? [[9, typedFor(slug).join(', ')] as [number, string]] : [])],
    isIndexed: isHeading,
  }));
}

/** A page is also called by the parts of its title, the name in its address and its headings. */
function answerOfPage(
  { id, url, title, summary, headings }: SitePage,
  typed: readonly string[],
): SearchedAnswer {
  const shown = headings.map((heading) => heading.text).filter((text) => !text.endsWith('?'));
  return {
    kind: 'pagina',
    url,
    label: title,
    text: beginningOf(summary),
    names: [...title.split(/[:,] /), id.replaceAll('-', ' '), ...shown, ...typed],
    texts: [
      [10, `${title}, ${id.replaceAll('-', ' ')}`],
      [10, typed.join(', ')],
      [8, shown.join(', ')],
      [5, summary],
    ],
    isIndexed: false,
  };
}
