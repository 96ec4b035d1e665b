import type { Place } from './problem.ts';

/**
 * Control characters other than a tab and a line end. Programs disagree on what they are: a carriage return by
 * itself ends a remark in YAML for one reader and not for the next, which would then see a field in it.
 */
const unreadable = /\r(?!\n)|(?![\t\n\r])\p{Cc}/gu;

/** The characters that no file of content/ may hold, each once, at its first place. Comes before any other reader. */
export function unreadableCharacters(source: string): (Place & { message: string })[] {
  const found = Map.groupBy(source.matchAll(unreadable), ([character]) => character);
  return [...found].map(([character, places]) => {
    const again = places.length === 1 ? '' : ` Dit teken staat ${places.length} keer in dit bestand.`;
    return { ...placeAt(source, places[0]?.index ?? 0), message: `${explain(character)}${again}` };
  });
}

function explain(character: string): string {
  if (character === '\r') {
    return 'Hier staat een half regeleinde (CR zonder LF): het ene programma begint hier een nieuwe regel en het andere niet. Haal het weg en druk op Enter.';
  }
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `Hier staat een onzichtbaar teken (U+${code}) dat niet in een tekst kan. Haal het weg.`;
}

function placeAt(source: string, index: number): Place {
  const before = source.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
