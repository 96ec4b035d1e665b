/** The words that the library uses: the content of /zoek/<numbering>/woorden.json. */
export interface VocabularyFile {
  /** Words of titles, names, places, terms and labels, separated by spaces. */
  main: string;
  /** Other words of the texts; only the most frequent ones when there are too many. */
  rest: string;
}
