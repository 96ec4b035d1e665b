import { type CheckedFile, type CheckedFolder, textsOf } from './checked-file.ts';
import { peopleOf } from './people.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

/** Components that refer to something: a person of the story, a term of the library. */
export function checkUses(folder: CheckedFolder): Problem[] {
  const terms = textsOf(folder, 'begrippen').map((text) => text.id);
  return folder.texts.flatMap((text) => danglingUses(text, terms));
}

function danglingUses(file: CheckedFile, terms: string[]): Problem[] {
  const readable = file.frontMatter.faults.length === 0;
  const known: Partial<Record<string, string[]>> = {
    ...(readable ? { Persoon: peopleOf(file).map((person) => person.id) } : {}),
    Begrip: terms,
  };
  return file.guarded.uses.flatMap(({ component, attributes, line, column }) => {
    const ids = known[component];
    const id = attributes.id;
    if (ids === undefined || id === undefined || ids.includes(id)) return [];
    const where = component === 'Persoon' ? 'bij people in dit verhaal' : 'in content/begrippen';
    const message = `<${component} id="${id}">: "${id}" staat niet ${where}.`;
    return [{ file: file.file, line, column, message, ...near(id, ids) }];
  });
}
