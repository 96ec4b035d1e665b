import { type CheckedFile, type CheckedFolder, textsOf } from './checked-file.ts';
import { groupsIn } from './front-matter.ts';

/** A person as the front matter of a story lists them. */
export interface Named {
  id: string;
  name: string;
  doelgroep?: unknown;
}

/** The people that a story names, also when another field of the story has a fault. */
export function peopleOf({ frontMatter }: Pick<CheckedFile, 'frontMatter'>): Named[] {
  return groupsIn(frontMatter.data.people).filter(
    (person) => typeof person.id === 'string' && typeof person.name === 'string' && person.name !== '',
  ) as unknown as Named[];
}

/** The first names of people from the doelgroep in all stories. */
export function peopleOfDoelgroep(folder: Pick<CheckedFolder, 'texts'>): string[] {
  const people = textsOf(folder, 'verhalen').flatMap(peopleOf);
  return people.filter((person) => person.doelgroep !== false).map((person) => person.name);
}
