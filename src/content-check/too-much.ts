import type { Place } from './problem.ts';

/** In characters. */
const longestLine = 10_000;
const longestWord = 400;
const longestUnbroken = 2_000;
/** In characters, of lines without an empty line between them in the text below the fields. */
const longestPart = 10_000;
/** How many lines of fields one file may have: a parser compares each field with all others. */
const mostFieldLines = 4_000;
/** How many signs may stand in a row without a word between them, on one line. */
const mostSigns = 80;
/** How deep quotes, lists, brackets and components may stand in each other. */
const deepest = 12;
const widestIndent = 60;

/**
 * What would keep a parser busy for minutes, or its memory full: found before anything parses, by looking at each
 * line once. Only the first is told, since the rest of such a file follows from it.
 */
export function tooMuch(source: string): (Place & { message: string }) | undefined {
  let depth = 0;
  let part = 0;
  const lastFence = source.startsWith('---') ? source.indexOf('\n---') : Number.POSITIVE_INFINITY;
  let offset = 0;
  for (const [index, line] of source.split('\n').entries()) {
    const at = (column: number, message: string) => ({ line: index + 1, column: column + 1, message });
    if (line.length > longestLine) {
      return at(
        0,
        `Deze regel is ${line.length} tekens lang. Hoogstens ${longestLine}: begin vaker een nieuwe regel.`,
      );
    }
    part = line.trim() === '' || offset <= lastFence ? 0 : part + line.length;
    if (offset <= lastFence && index > mostFieldLines) {
      return at(0, `Hier staan meer dan ${mostFieldLines} regels met velden. Maak er minder van.`);
    }
    offset += line.length + 1;
    if (part > longestPart) {
      return at(0, `Hier staan meer dan ${longestPart} tekens zonder lege regel. Maak er meer alinea’s van.`);
    }
    for (const { most, hint, pattern, message } of runs) {
      if (line.length <= most || hint?.test(line) === false) continue;
      const found = pattern.exec(line);
      if (found !== null) return at(found.index, message);
    }
    for (const { 0: tag, index: column } of line.includes('<') ? line.matchAll(component) : []) {
      if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
      else if (!tag.endsWith('/>')) depth++;
      if (depth > deepest)
        return at(
          column,
          `Hier staan meer dan ${deepest} onderdelen in elkaar. Sluit ze af, of haal ze weg.`,
        );
    }
    const brackets = bracketsIn(line);
    if (brackets > deepest) return at(0, `Hier staan meer dan ${deepest} haakjes in elkaar. Haal ze weg.`);
  }
  return undefined;
}

const component = /<\/?[A-Za-z][\w.]*(?:\s[^<>]*)?\/?>/g;

/** What may not stand on a line. */
interface Run {
  /** A line of at most as many characters is too short for it, and need not be searched. */
  most: number;
  /** Matches every line that holds it and hardly any other: told at a quarter of the cost, since it asks for no kinds of letters. */
  hint?: RegExp;
  pattern: RegExp;
  message: string;
}

const runs: Run[] = [
  {
    most: longestWord,
    hint: new RegExp(`(?<!\\S)\\S{${longestWord + 1}}`),
    pattern: new RegExp(`\\p{L}{${longestWord + 1}}`, 'u'),
    message: `Hier staat een woord van meer dan ${longestWord} letters. Zet er spaties in.`,
  },
  {
    most: longestUnbroken,
    pattern: new RegExp(`\\S{${longestUnbroken + 1}}`, 'u'),
    message: `Hier staan meer dan ${longestUnbroken} tekens zonder spatie. Zet er spaties in, of maak het adres korter.`,
  },
  {
    most: mostSigns,
    hint: new RegExp(`[^A-Za-z0-9]{${mostSigns + 1}}`),
    pattern: new RegExp(`(?:[^\\p{L}\\p{N}\\s][ \\t]{0,9}){${mostSigns + 1}}`, 'u'),
    message: `Hier staan meer dan ${mostSigns} leestekens achter elkaar. Haal ze weg.`,
  },
  {
    most: widestIndent,
    pattern: new RegExp(`^[ \\t]{${widestIndent + 1}}`, 'u'),
    message: `Deze regel springt meer dan ${widestIndent} spaties in. Haal die weg.`,
  },
  {
    most: deepest,
    pattern: new RegExp(`^\\s*(?:(?:>[ \\t]*|(?:[-*+]|\\d+[.)])[ \\t]+)){${deepest + 1}}`, 'u'),
    message: `Hier staan meer dan ${deepest} lijsten of citaten in elkaar. Haal er een paar weg.`,
  },
];

/** How deep square and curly brackets stand in each other on this line. */
function bracketsIn(line: string): number {
  if (!/[[{]/.test(line)) return 0;
  let depth = 0;
  let most = 0;
  for (const sign of line) {
    if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
  }
  return most;
}
