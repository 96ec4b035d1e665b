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

/** The people from the doelgroep in all stories, each name once. */
export function peopleOfDoelgroep(folder: Pick<CheckedFolder, 'texts'>): Named[] {
  const people = textsOf(folder, 'verhalen').flatMap(peopleOf);
  const named = people.filter((person) => person.doelgroep !== false);
  return [...new Map(named.map((person) => [person.name, person])).values()];
}
