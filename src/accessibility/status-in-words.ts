import type { complianceStatuses } from '../taxonomy.ts';

/** What a status means, as a reader of the statement reads it (digitoegankelijk.nl, nalevingsstatussen). */
export const statusInWords: Record<keyof typeof complianceStatuses, string> = {
  A: 'Uit onderzoek blijkt dat de site aan alle eisen voldoet.',
  B: 'Uit onderzoek blijkt dat de site aan een deel van de eisen voldoet. Hieronder staat wat nog niet goed is en wanneer het klaar is.',
  C: 'Er is nog geen volledig onderzoek. Het is wel gepland.',
  D: 'Er is nog geen volledig onderzoek, en er is er geen gepland. Zonder onderzoek mag een site niet zeggen dat zij voldoet.',
};
