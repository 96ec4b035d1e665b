import type { Catalogue, Details } from './catalogue.ts';
import type { GroupedPostings } from './posting-lists.ts';
import type { TopicRuns } from './topics.ts';

interface LibraryData {
  /** The name of the numbers by which this page knows stories and topics; see index/numbering.ts. */
  numbering: string;
  /** The number of stories. Topics are numbered after them. */
  total: number;
  topics: TopicRuns;
  /** Hashes of the names that must find nothing. */
  hashedNames: string[];
  /** How many cards the page holds, and adds at a time, when it does not hold all. */
  pageSize: number;
}

/** The data of a library whose page holds all cards and all data. */
export interface WholeLibraryData extends LibraryData {
  catalogue: Catalogue;
  details: Details;
  quick: GroupedPostings;
}

/** The data of a larger library, whose page holds the first cards; the rest is in files below /zoek/. */
export type SplitLibraryData = LibraryData;

/** The JSON in the page of the finder. */
export type PageData = WholeLibraryData | SplitLibraryData;
