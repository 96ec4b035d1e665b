import type { LibraryWords } from './expansion/make-expander.ts';

/**
 * What the site tells the indexer, in a file that goes with the built pages and is removed when they are indexed.
 * The site numbers its pages for the finder; the indexer must not number them again.
 */
export interface IndexInput {
  /** The name of these numbers; see numbering.ts. */
  numbering: string;
  /** The number of each page that is searched, by its address from the root of the site. */
  pages: Record<string, number>;
  /** How many of these pages are stories: they have the first numbers. */
  stories: number;
  /** What the words of our texts can also be found by. */
  words: LibraryWords;
}

/** The file in the built site. */
export const indexInputFile = 'zoek/paginas.json';
