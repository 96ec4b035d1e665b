import type { MdastNode } from 'satteri';
import { mdxTree } from '#mdx-tree';
import { storyComponents } from '../schema/story-components.ts';
import { withoutFields } from './front-matter.ts';
import type { Place } from './problem.ts';

/** What the parser could make of a text, and every place where it could not. */
export interface Reading {
  /** Undefined when the text could not be read even with its faults blanked out. */
  tree: MdastNode | undefined;
  faults: (Place & { message: string })[];
}

const mostFaults = 50;

/**
 * Reads the text of a file as it is compiled, so without its fields and with every line in its place, with the engine
 * that Astro itself uses; nothing in it is run. The parser stops at its first fault, so each fault is blanked out and
 * the rest is read again: the editor hears all of them at once.
 */
export function readText(source: string): Reading {
  const faults: Reading['faults'] = [];
  const reported = new Set<string>();
  let text = withoutFields(source);
  for (let round = 0; round < mostFaults; round++) {
    try {
      return { tree: mdxTree(text), faults };
    } catch (error) {
      const place = placeOfError(error);
      const offset = place && offsetOf(text, place);
      if (place === undefined || offset === undefined || offset >= text.length) {
        faults.push({
          line: 1,
          column: 1,
          message: 'Deze tekst is niet te lezen. Maak hem korter, of neem hem stuk voor stuk over.',
        });
        break;
      }
      const message = describe(text.slice(offset), reported);
      if (message !== undefined) faults.push({ ...place, message });
      text = `${text.slice(0, offset)} ${text.slice(offset + 1)}`;
    }
  }
  return { tree: undefined, faults };
}

function placeOfError(error: unknown): Place | undefined {
  const match = /^(\d+):(\d+): /.exec(error instanceof Error ? error.message : String(error));
  return match === null ? undefined : { line: Number(match[1]), column: Number(match[2]) };
}

function offsetOf(text: string, { line, column }: Place): number | undefined {
  let start = 0;
  for (let current = 1; current < line; current++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return undefined;
    start = end + 1;
  }
  return start + column - 1;
}

/** The Dutch message for a fault that starts at `rest`; undefined when it only follows from an earlier one. */
function describe(rest: string, reported: Set<string>): string | undefined {
  const tag = /^<\/?\s*([\w.-]+)/.exec(rest)?.[1];
  if (rest.startsWith('{')) {
    return 'Een accolade { mag hier niet. Schrijf ronde haakjes: ( en ).';
  }
  if (rest.startsWith('<!--')) return 'Een opmerking <!-- … --> mag hier niet. Haal hem weg.';
  if (/^<[\w.+-]+@/.test(rest)) return 'Schrijf een mailadres als link: [naam](mailto:naam@voorbeeld.nl).';
  if (/^<https?:/.test(rest)) return 'Schrijf een webadres als link: [tekst](https://voorbeeld.nl).';
  if (tag === undefined || /^<\d/.test(rest)) {
    return 'Het teken < mag hier niet. Schrijf "minder dan", of "jonger dan".';
  }
  if (rest.startsWith('</') && reported.has(tag)) return undefined;
  reported.add(tag);
  if (!Object.hasOwn(storyComponents, tag)) return `<${tag}> mag niet in een tekst. Haal het weg.`;
  if (/=\s*[^"'\s>]/.test(rest.slice(0, rest.indexOf('>') + 1))) {
    return `In <${tag} …> staat een waarde zonder aanhalingstekens. Schrijf bijvoorbeeld id="naam".`;
  }
  if (rest.startsWith('</'))
    return `</${tag}> sluit iets dat niet is geopend. Haal het weg of zet <${tag}> ervoor.`;
  return `<${tag}> wordt niet gesloten. Zet </${tag}> erachter, of haal het weg.`;
}
