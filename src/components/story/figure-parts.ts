/** A figure as it is shown: the number large, the words around it small. */
export interface FigureParts {
  /** What stands before the number, such as "bijna". */
  before: string;
  /** The number or the range; empty for a value in words, such as "een jaar". */
  number: string;
  /** What stands behind it. */
  after: string;
}

const numberInWords = /^(\D*?)\s*(\d[\d.,]*(?:[-–]\d[\d.,]*)?)\s*(.*)$/u;

/** Splits the value of a figure ("ten minste 30", "11 procent") around its number. */
export function figureParts(value: string): FigureParts {
  const [, before, number, after] = numberInWords.exec(value) ?? [];
  if (before === undefined || number === undefined || after === undefined)
    return { before: value, number: '', after: '' };
  return { before, number, after };
}
