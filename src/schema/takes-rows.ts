/** The five rows of "what it takes", in reading order, with what a reader sees. */
export const takesRows = {
  support: 'Steun',
  budget: 'Budget',
  guidance: 'Begeleiding',
  scale: 'Omvang',
  pace: 'Tempo',
} as const;

export type TakesRow = keyof typeof takesRows;

/** The rows as pairs, typed by their keys. */
export const takesEntries = Object.entries(takesRows) as [TakesRow, string][];
