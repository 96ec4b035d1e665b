import { contentDocuments } from '../schema/content-documents.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import { fieldTree } from '../schema/field-tree.ts';
import { type CheckedFile, type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { groupsIn } from './front-matter.ts';
import { NameSearch, namesIn, namesInFields } from './names-in-text.ts';
import { type Named, peopleOf, peopleOfDoelgroep } from './people.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './words/find-words.ts';
import { proseInText } from './words/prose.ts';

/**
 * Names of people as plain text, which `consent: withdrawn` could not remove: those of a story in that story, and
 * those of people from the doelgroep in every file.
 */
export function checkNames(folder: CheckedFolder): Problem[] {
  const fromDoelgroep = peopleOfDoelgroep(folder);
  const search = new NameSearch([...fromDoelgroep, ...textsOf(folder, 'verhalen').flatMap(peopleOf)]);
  const inTexts = folder.texts.flatMap((text) => {
    const own = text.kind === 'verhalen' ? peopleOf(text) : [];
    const others = fromDoelgroep.filter(({ name }) => !own.some((person) => person.name === name));
    const sought = { own, everyone: [...own, ...others], search };
    return [
      ...namesAsText(text, sought),
      ...namesAsValues(text, sought),
      ...namesInAddress(text, fromDoelgroep),
      ...lastNames(text),
    ];
  });
  const inDocuments = folder.documents.flatMap(({ name: document, file, fields }) => {
    const tree = fieldTree(contentDocuments[document]);
    return namesInFields(fields.data, tree, fromDoelgroep, search).map(({ person: { name }, path }) => {
      const message = `"${name}" is de naam van iemand uit de doelgroep. Namen mogen niet te vinden zijn. Haal het weg.`;
      return fieldProblem(file, fields, path, message);
    });
  });
  return [...inTexts, ...inDocuments];
}

/** Who may not be named in a text. */
interface Sought {
  /** The people of this story. */
  own: readonly Named[];
  /** They, and those from the doelgroep in other stories. */
  everyone: readonly Named[];
  search: NameSearch<Named>;
}

function namesAsValues(
  { kind, file, frontMatter }: CheckedFile,
  { own, everyone, search }: Sought,
): Problem[] {
  const tree = fieldTree(contentKinds[kind].schema);
  return namesInFields(frontMatter.data, tree, everyone, search).flatMap(({ person, path }) => {
    const isOwn = own.includes(person);
    if (!isOwn && isContact(path)) return [];
    const message = isOwn
      ? `hier staat de naam ${person.name}. Noem de rol: deze velden komen ook in zoekresultaten.`
      : `hier staat de naam ${person.name}: die is van iemand uit de doelgroep in een verhaal. Noem de rol.`;
    return [fieldProblem(file, frontMatter, path, message)];
  });
}

/** Whom to call may have the first name of somebody else. */
function isContact(path: readonly PropertyKey[]): boolean {
  return path.some(
    (step) => step === 'contact' || step === 'contacts' || step === 'publisher' || step === 'mailbox',
  );
}

function namesAsText({ file, guarded }: CheckedFile, { own, everyone, search }: Sought): Problem[] {
  const found = guarded.words.flatMap((words) =>
    search.namesIn(words.text, everyone).map((person) => {
      const index = Math.max(0, words.text.toLowerCase().indexOf(person.name.toLowerCase()));
      const problem = problemAt(proseInText(file, words), index, told(person, own));
      return { person, ...problem, ...suggested(person, own) };
    }),
  );
  const { blocks, links } = guarded.outline;
  // A block without markup is a piece of the words above.
  const searched = new Set(guarded.words.map(({ text }) => text));
  const seen = (name: string) => found.some(({ person }) => person.name === name);
  const hidden = [
    ...blocks.filter(({ text }) => !searched.has(text)),
    ...links.map(({ line, column, title, url }) => ({ line, column, text: `${title} ${decoded(url)}` })),
    ...guarded.uses.map(({ line, column, attributes: { id: _, ...others } }) => ({
      line,
      column,
      text: Object.values(others).join(' '),
    })),
  ].flatMap(({ text: words, line, column }) =>
    search
      .namesIn(words, everyone)
      .filter(({ name }) => !seen(name))
      .map((person) => ({ file, line, column, message: told(person, own) })),
  );
  return [...found.map(({ person: _, ...problem }) => problem), ...hidden];
}

function told(person: Named, own: readonly Named[]): string {
  return own.includes(person)
    ? `De naam ${person.name} staat hier als gewone tekst.`
    : `Hier staat de naam ${person.name}: die is van iemand uit de doelgroep in een ander verhaal. Noem de rol.`;
}

function suggested(person: Named, own: readonly Named[]): Pick<Problem, 'suggestion'> {
  return own.includes(person) ? { suggestion: `<Persoon id="${person.id}" />` } : {};
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The name of a file is an address: everybody who gets a link reads it. */
function namesInAddress({ id, file, frontMatter }: CheckedFile, people: readonly Named[]): Problem[] {
  return namesIn(id, people).map(({ name }) => {
    const message = `De naam ${name} staat in de naam van dit bestand, en dus in het adres. Geef het een andere naam.`;
    return { ...fieldProblem(file, frontMatter, [], message), line: 1, column: 1 };
  });
}

/** Of people from the doelgroep a story has first names only. */
function lastNames({ kind, file, frontMatter }: CheckedFile): Problem[] {
  if (kind !== 'verhalen') return [];
  return groupsIn(frontMatter.data.people).flatMap(({ name, doelgroep }, index) => {
    if (doelgroep !== true || typeof name !== 'string' || !/\S\s+\S/.test(name)) return [];
    const message = 'van mensen uit de doelgroep staat hier alleen de voornaam.';
    const suggestion = name.trim().split(/\s+/)[0] ?? name;
    return [fieldProblem(file, frontMatter, ['people', index, 'name'], message, { suggestion })];
  });
}
