/** The rules of the keuzehulp as numbers: advise.ts counts with them, and every text that names them reads them here. */

/** What an answer can weigh for an approach, with what that is called. */
export const weightNames: Readonly<Record<number, string>> = { 1: 'licht', 2: 'duidelijk', 3: 'sterk' };

/** An approach needs so many points to fit well. */
export const enoughPoints = 4;

/** How many answers it takes at least to get that many. */
export function fewestAnswers(): number {
  return Math.ceil(enoughPoints / Math.max(...Object.keys(weightNames).map(Number)));
}

/** An approach needs this share of the most points to fit well. */
export const leastShare = { share: 3 / 4, words: 'driekwart' };

/** At most this many points behind the first counts as close. */
export const closeMargin = 1;
