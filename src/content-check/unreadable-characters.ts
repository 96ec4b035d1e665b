import type { Place } from './problem.ts';

/**
 * Characters that programs, or a program and a reader, disagree on. A carriage return by itself ends a remark in
 * YAML for one reader and not for the next, which would then see a field in it; a direction override shows a reviewer
 * another text than what is published. Soft hyphens, joiners and spaces without width are part of honest texts.
 */
const unreadable =
  /\r(?!\n)|(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFD]|[\u{E0000}-\u{E007F}]|\p{Noncharacter_Code_Point}|\p{Cs}/gu;

/** All but the characters of nearly every text, which are none of those. Told at an eighth of the cost, and so looked for first. */
const rare = /[^\t\n -~\u00A0-\u1FFF\u2010-\u2027\u2030-\u205F\u2070-\uD7FF]/;

/** The characters that no file of content/ may hold, each once, at its first place. Comes before any other reader. */
export function unreadableCharacters(source: string): (Place & { message: string })[] {
  if (!rare.test(source)) return [];
  const found = Map.groupBy(source.matchAll(unreadable), ([character]) => character);
  return [...found].map(([character, places]) => {
    const again = places.length === 1 ? '' : ` Dit teken staat ${places.length} keer in dit bestand.`;
    return { ...placeAt(source, places[0]?.index ?? 0), message: `${explain(character)}${again}` };
  });
}

/** The first of them in a value; one can be written as an escape (\u202E), which the file itself does not show. */
export function unreadableIn(value: string): string | undefined {
  const [found] = unreadableCharacters(value);
  return found?.message;
}

function explain(character: string): string {
  if (character === '\r') {
    return 'Hier staat een half regeleinde (CR zonder LF): het ene programma begint hier een nieuwe regel en het andere niet. Haal het weg en druk op Enter.';
  }
  if (character === '\uFFFD') {
    return 'Hier staat het teken �: een letter die bij het opslaan verloren ging. Tik de letter opnieuw.';
  }
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Hier staat een onzichtbaar teken (U+${code}) dat niet in een tekst kan. Haal het weg.`;
}

function placeAt(source: string, index: number): Place {
  const before = source.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
