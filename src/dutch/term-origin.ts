import { dateInWords } from './facts-date.ts';

/** Where the explanation of a term comes from: the editors, or a source, and then of when that is. */
export function termOrigin({ basis, asOf }: { basis: 'bron' | 'redactie'; asOf: string }): string {
  return basis === 'redactie' ? 'Uitleg van de redactie.' : `Uitleg uit de bron, ${dateInWords(asOf)}.`;
}
