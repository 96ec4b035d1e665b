import { type CheckedFolder, documentOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { peopleOfDoelgroep } from './people.ts';
import type { Problem } from './problem.ts';

/** A field of content/zoekwoorden.yaml that holds one word or saying. */
interface Written {
  path: (string | number)[];
  words: string;
}

/**
 * What the schema cannot see in content/zoekwoorden.yaml: a word that stands on both sides of one line, and the
 * name of somebody from the doelgroep, which must find nothing.
 */
export function checkSearchWords(folder: CheckedFolder): Problem[] {
  const document = documentOf(folder, 'zoekwoorden');
  if (document === undefined) return [];
  const names = peopleOfDoelgroep(folder);
  const { fields } = document;
  const entries = Array.isArray(fields.data.words) ? fields.data.words : [];
  const problem = ({ path }: Written, message: string) => fieldProblem(document.file, fields, path, message);
  return entries.flatMap((entry: unknown, index) => {
    const says = written(entry, index, 'says');
    const typed = written(entry, index, 'typed');
    const same = (one: Written, other: Written) => one.words.toLowerCase() === other.words.toLowerCase();
    return [
      ...typed
        .filter((one) => says.some((other) => same(one, other)))
        .map((one) => problem(one, `"${one.words}" staat ook al bij says. Haal het hier weg.`)),
      ...[...says, ...typed]
        .filter((one) => names.includes(one.words))
        .map((one) =>
          problem(
            one,
            `"${one.words}" is de naam van iemand uit de doelgroep. Namen mogen niet te vinden zijn. Haal het weg.`,
          ),
        ),
    ];
  });
}

function written(entry: unknown, index: number, key: 'says' | 'typed'): Written[] {
  const list = (entry as Record<string, unknown> | null)?.[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((words: unknown, place) =>
    typeof words === 'string' ? [{ path: ['words', index, key, place], words }] : [],
  );
}
