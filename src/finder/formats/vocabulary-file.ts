/** The words that the library uses, as writeWords() writes them: the content of /zoek/<numbering>/woorden.json. */
export interface VocabularyFile {
  /** Words of titles, names, places, terms and labels. */
  main: string;
  /** Other words of the texts; only the most frequent ones when there are too many. */
  rest: string;
}

/** The most letters of the word before that are counted: a digit stands for them. */
const most = 9;

/**
 * Makes words in the order of a dictionary small: of each how many letters it begins with of the word before, and its
 * other letters ("0aanbod3pak" is "aanbod", "aanpak"). No word may have a digit.
 */
export function writeWords(words: readonly string[]): string {
  return words
    .map((word, place) => {
      const before = words[place - 1] ?? '';
      let same = 0;
      while (same < most && same < before.length && before[same] === word[same]) same++;
      return same + word.slice(same);
    })
    .join('');
}

/** The words that writeWords() wrote. */
export function readWords(written: string): string[] {
  let word = '';
  return Array.from(written.matchAll(/(\d)(\D*)/g), ([, same, rest]) => {
    word = word.slice(0, Number(same)) + rest;
    return word;
  });
}
