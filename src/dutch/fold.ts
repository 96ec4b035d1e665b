/** Lower case without accents: "Conciërge’s" becomes "concierge’s". */
export function withoutAccents(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/**
 * The letters and digits of a word, in lower case and without accents: "Conciërge’s" and "concierges" are the same,
 * and so are "Noord Brabant" and "noord-brabant".
 */
export function fold(word: string): string {
  return withoutAccents(word).replace(/[^\p{L}\p{N}]/gu, '');
}
