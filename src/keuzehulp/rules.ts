/** The rules of the keuzehulp as numbers: advise.ts counts with them, and every text that names them reads them here. */

/** What an answer can weigh for an approach, with what that is called. */
export const weightNames: Readonly<Record<number, string>> = { 1: 'licht', 2: 'duidelijk', 3: 'sterk' };

/** How often an answer counts in the part of the package that it is the start of. */
export const startCounts = 2;

/** An approach needs so many points to fit well. */
export const enoughPoints = 4;

/** An approach must be at most so many points behind the first of its part to fit well. */
export const closeBehind = 3;

/** An approach leads its part when it is at least this many points ahead; else it shares the first place. */
export const leadMargin = 1;
