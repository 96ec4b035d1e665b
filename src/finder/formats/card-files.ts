/** Up to this many stories a library is small: its finder shows all of them and fetches at once what it knows of them. */
export const mostInSmallLibrary = 60;
/** How many cards the page of the finder holds; a larger library adds as many at a time. */
export const cardsInPage = 10;
/** The most files with cards: a host may limit the number of files. */
export const mostCardFiles = 1000;

/** How many cards a file holds. The fewer, the fewer bytes: results stand far apart, unless all are shown. */
function cardsInFile(stories: number): number {
  return stories > mostInSmallLibrary ? Math.ceil(stories / mostCardFiles) : cardsInPage;
}

/** Which file holds the card of a story, by its number. */
export function cardFileOf(story: number, stories: number): number {
  return Math.floor(story / cardsInFile(stories));
}
