import type { GroupedPostings } from './posting-lists.ts';
import type { TopicKindName } from './topics.ts';

/** What may answer a query by itself: a question with its answer, a page of the site, or a tool. */
export type AnswerKind = TopicKindName | 'vraag' | 'pagina' | 'hulpmiddel';

export interface AnswerPage {
  kind: AnswerKind;
  /** With the anchor of a question. */
  url: string;
  label: string;
  /** What it is also called: its headings, and what readers type for it. */
  names: string[];
}

/** The content of /zoek/antwoorden.json, which is loaded with the first search. Its pages are numbered after the topics. */
export interface AnswerFile {
  pages: AnswerPage[];
  /** The words of the pages, as in the quick index. */
  quick: GroupedPostings;
}

/**
 * The content of /zoek/zinnen.json, which is loaded when an answer is shown: the first sentence of each topic and then
 * of each page that answers by itself, or what the editors say of it for the words that were typed.
 */
export type AnswerSentences = string[];
