import { fieldName } from '../field-problem.ts';
import type { Problem } from '../problem.ts';
import type { Prose } from './prose.ts';

/** A word to look for, and what to write instead. */
export interface Listed {
  pattern: RegExp;
  instead: string;
}

/** The reading errors of the scanned booklet; none of them may be published. */
export const readingErrors: Listed[] = [
  { pattern: /banenafp?s?praa?ke?n?\b(?<!banenafspraak)(?<!banenafspraken)/iu, instead: 'banenafspraak' },
  { pattern: /\b(?:UVW|UWW)\b/u, instead: 'UWV' },
  { pattern: /\bGele Ridders\b/iu, instead: 'Gele Rijders' },
  { pattern: /\bpampere\b/iu, instead: 'pamperen' },
  { pattern: /\btraineesp\p{L}*/iu, instead: 'traineep…' },
  { pattern: /\bArnheim\b/iu, instead: 'Arnhem' },
];

/** Words that make a person into a condition or a problem; people first, and no pity. */
export const notForPeople: Listed[] = [
  { pattern: /\b(?:arbeids)?gehandicapten?\b/iu, instead: 'mensen met een arbeidsbeperking' },
  { pattern: /\b(?:minder)?validen?\b|\binvaliden?\b/iu, instead: 'mensen met een beperking' },
  { pattern: /\bautist(?:en|ische?)?\b/iu, instead: 'mensen met autisme' },
  {
    pattern:
      /\b(?:de|een) (?:doven?|blinden?|slechtzienden?)\b(?! (?:collega|mens|medewerk|barista|kandida))/iu,
    instead: 'mensen die doof of blind zijn',
  },
  { pattern: /\bwajongers?\b/iu, instead: 'mensen met een Wajong-uitkering' },
  { pattern: /\bWsw’?ers?\b/iu, instead: 'mensen met een Wsw-indicatie' },
  { pattern: /\bdoelgroepers?\b/iu, instead: 'mensen uit de doelgroep' },
  { pattern: /\blijd(?:t|en|end) aan\b/iu, instead: 'heeft' },
  { pattern: /\b(?:rolstoel)gebonden\b/iu, instead: 'gebruikt een rolstoel' },
  {
    pattern: /\bzwakbegaafd\p{L}*|\bachterlijk\p{L}*|\bdebiel\p{L}*/iu,
    instead: 'mensen met een verstandelijke beperking',
  },
  {
    pattern: /\bonderkant van de (?:arbeidsmarkt|samenleving)\b/iu,
    instead: 'mensen met afstand tot de arbeidsmarkt',
  },
  { pattern: /\bprobleemgevall?(?:en)?\b|\bmet een vlekje\b/iu, instead: 'mensen met een arbeidsbeperking' },
  { pattern: /\bkwetsbare (?:groepen|mensen|medewerkers)\b/iu, instead: 'mensen met een arbeidsbeperking' },
];

/** Every place where one of the listed words stands. */
export function findWords(prose: readonly Prose[], list: readonly Listed[], why: string): Problem[] {
  return prose.flatMap((piece) =>
    list.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(piece.text);
      if (found === null) return [];
      return [problemAt(piece, found.index, `“${found[0]}” ${why}`, instead)];
    }),
  );
}

/** A problem about a word in a piece of prose; in the text below the fields it points at the word itself. */
export function problemAt(piece: Prose, index: number, message: string, suggestion?: string): Problem {
  const { file, field, text } = piece;
  const { line, column } = piece.place();
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1)?.length ?? 0;
  const inText =
    before.length === 1
      ? { line, column: column + last }
      : { line: line + before.length - 1, column: last + 1 };
  return {
    file,
    ...(field === undefined ? inText : { line, column, field: fieldName(field) }),
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
