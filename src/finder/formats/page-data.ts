import type { Catalogue, Details } from './catalogue.ts';
import type { GroupedPostings } from './posting-lists.ts';
import type { TopicRuns } from './topics.ts';

/** The JSON in the page of the finder; all else is in files below /zoek/<numbering>/. */
export interface PageData {
  /** The name of the numbers by which this page knows stories and topics; see index/numbering.ts. */
  numbering: string;
  /** The number of stories. Topics are numbered after them. */
  total: number;
  topics: TopicRuns;
  /** Hashes of the names that must find nothing. */
  hashedNames: string[];
  /** How many cards the page holds, and adds at a time when the library is not small. */
  pageSize: number;
}

/** What the finder fetches at once of a small library: the content of /zoek/<numbering>/alles.json. */
export interface WholeLibraryData {
  catalogue: Catalogue;
  details: Details;
  quick: GroupedPostings;
}
