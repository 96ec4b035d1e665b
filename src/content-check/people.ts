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

/** By which ids a text may refer to its people, also to somebody whose name is no longer there. */
export function idsOfPeople({ frontMatter }: Pick<CheckedFile, 'frontMatter'>): string[] {
  return groupsIn(frontMatter.data.people).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

/** The people from the doelgroep in all stories, each name once. */
export function peopleOfDoelgroep(folder: Pick<CheckedFolder, 'texts' | 'withdrawn'>): Named[] {
  const people = [...textsOf(folder, 'verhalen'), ...(folder.withdrawn ?? [])].flatMap(peopleOf);
  const named = people.filter((person) => person.doelgroep !== false);
  return [...new Map(named.map((person) => [person.name, person])).values()];
}
