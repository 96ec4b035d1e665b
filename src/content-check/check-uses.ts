import { type CheckedFile, type CheckedFolder, textsOf } from './checked-file.ts';
import { idsOfPeople } from './people.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

/** Components that refer to something: a person of the story, a term of the library. */
export function checkUses(folder: CheckedFolder): Problem[] {
  const terms = textsOf(folder, 'begrippen').map((text) => text.id);
  return folder.texts.flatMap((text) => danglingUses(text, terms));
}

function danglingUses(file: CheckedFile, terms: string[]): Problem[] {
  const readable = file.frontMatter.faults.length === 0;
  const people = readable ? idsOfPeople(file) : undefined;
  return file.guarded.uses.flatMap(({ component, attributes: { id }, line, column }): Problem[] => {
    const known = { Persoon: people, Begrip: terms }[component as string];
    if (known === undefined || id === undefined || known.includes(id)) return [];
    const isPerson = component === 'Persoon';
    const where = isPerson ? 'bij “Mensen” (`people`) in dit verhaal' : 'in content/begrippen';
    const message = `<${component} id="${id}">: "${id}" staat niet ${where}.`;
    const cause = isPerson ? `${file.file} ${id}` : `begrippen/${id}`;
    const suggestion = near(id, known);
    const choice = isPerson && !('suggestion' in suggestion) && known.length > 0 ? { allowed: known } : {};
    return [{ file: file.file, line, column, message, cause, ...suggestion, ...choice }];
  });
}
