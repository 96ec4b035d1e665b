/** The text of an indexed page, for the passage that holds the words: the content of /zoek/<numbering>/tekst/<number>.json. */
export interface PageText {
  /** Word for word as the search engine counts it, with expansions: positions count these words. */
  text: string;
  /** The headings with an id: the id, the heading with its expansions, and at which word it stands. */
  headings: [id: string, title: string, position: number][];
}
