/** The words that our library uses, as /zoek/woorden.json holds them. */
export interface VocabularyFile {
  /** Words of titles, names, places, terms and labels, separated by spaces. */
  main: string;
  /** Other words of the texts, the commonest when they are too many. */
  rest: string;
}
