import { z } from 'zod';
import { field } from './field.ts';

/** The five rows of "what it takes", in reading order: what a reader sees, and what an editor is asked. */
export const takesRows = {
  support: { label: 'Steun', asks: 'Wie erachter moet staan.' },
  budget: { label: 'Budget', asks: 'Wat het kost, en wie het betaalt.' },
  guidance: { label: 'Begeleiding', asks: 'Wie de medewerkers begeleidt, en hoe.' },
  scale: { label: 'Omvang', asks: 'Om hoeveel mensen, plekken of uren het gaat.' },
  pace: { label: 'Tempo', asks: 'Hoe lang het duurt, en in welke stappen.' },
} as const;

export type TakesRow = keyof typeof takesRows;

const rows = Object.keys(takesRows) as TakesRow[];

/** The rows with what a reader sees, typed by their keys. */
export const takesEntries: (readonly [TakesRow, string])[] = rows.map((row) => [row, takesRows[row].label]);

/** The five rows as fields that each hold a `value`: a sentence of a story, a statement about an approach. */
export function takesOf<Value extends z.ZodType>(value: Value) {
  const fields = rows.map((row) => {
    const { label, asks } = takesRows[row];
    return [row, field(value, { title: label, description: asks })];
  });
  return z.strictObject(Object.fromEntries(fields) as Record<TakesRow, Value>);
}
