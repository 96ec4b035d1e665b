/** The most files with cards, in a library that is too large for one page: a host may limit the number of files. */
const mostFiles = 300;

/** How many cards a file holds. The fewer, the fewer bytes: results stand far apart. */
function cardsInFile(stories: number): number {
  return Math.ceil(stories / mostFiles);
}

/** Which file holds the card of a story, by its number. */
export function cardFileOf(story: number, stories: number): number {
  return Math.floor(story / cardsInFile(stories));
}
