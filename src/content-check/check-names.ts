import { contentDocuments } from '../schema/content-documents.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import { fieldTree } from '../schema/field-tree.ts';
import type { CheckedFile, CheckedFolder } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { groupsIn } from './front-matter.ts';
import { namesIn, namesInFields } from './names-in-text.ts';
import { type Named, peopleOf, peopleOfDoelgroep } from './people.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './words/find-words.ts';

/**
 * Names of people as plain text, which `consent: withdrawn` could not remove: those of a story in that story, and
 * those of people from the doelgroep in every file.
 */
export function checkNames(folder: CheckedFolder): Problem[] {
  const fromDoelgroep = peopleOfDoelgroep(folder);
  const inTexts = folder.texts.flatMap((text) => {
    const own = text.kind === 'verhalen' ? peopleOf(text) : [];
    const others = fromDoelgroep.filter(({ name }) => !own.some((person) => person.name === name));
    const tree = fieldTree(contentKinds[text.kind].schema);
    return [
      ...namesAsText(text, own, others),
      ...namesInFields(text.frontMatter.data, tree, own).map(({ name, path }) => {
        const message = `hier staat de naam ${name}. Noem de rol: deze velden komen ook in zoekresultaten.`;
        return fieldProblem(text.file, text.frontMatter, path, message);
      }),
      ...namesInFields(text.frontMatter.data, tree, others)
        .filter(({ path }) => !isContact(path))
        .map(({ name, path }) => fieldProblem(text.file, text.frontMatter, path, elsewhere(name))),
      ...namesInAddress(text, fromDoelgroep),
      ...lastNames(text),
    ];
  });
  const inDocuments = folder.documents.flatMap(({ name: document, file, fields }) =>
    namesInFields(fields.data, fieldTree(contentDocuments[document]), fromDoelgroep).map(({ name, path }) => {
      const message = `"${name}" is de naam van iemand uit de doelgroep. Namen mogen niet te vinden zijn. Haal het weg.`;
      return fieldProblem(file, fields, path, message);
    }),
  );
  return [...inTexts, ...inDocuments];
}

function elsewhere(name: string): string {
  return `hier staat de naam ${name}: die is van iemand uit de doelgroep in een verhaal. Noem de rol.`;
}

/** Whom to call may have the first name of somebody else. */
function isContact(path: readonly PropertyKey[]): boolean {
  return path.some(
    (step) => step === 'contact' || step === 'contacts' || step === 'publisher' || step === 'mailbox',
  );
}

function namesAsText(text: CheckedFile, own: readonly Named[], others: readonly Named[]): Problem[] {
  const { file, guarded } = text;
  const everyone = [...own, ...others];
  const found = guarded.words.flatMap((words) =>
    namesIn(words.text, everyone).map((person) => {
      const piece = { file, field: undefined, ...words };
      const index = Math.max(0, words.text.toLowerCase().indexOf(person.name.toLowerCase()));
      return { person, ...problemAt(piece, index, told(person, own)), ...suggested(person, own) };
    }),
  );
  const { blocks, links } = guarded.outline;
  const seen = (name: string) => found.some(({ person }) => person.name === name);
  const hidden = [
    ...blocks,
    ...links.map(({ line, column, title, url }) => ({ line, column, text: `${title} ${decoded(url)}` })),
    ...guarded.uses.map(({ line, column, attributes: { id: _, ...others } }) => ({
      line,
      column,
      text: Object.values(others).join(' '),
    })),
  ].flatMap(({ text: words, line, column }) =>
    namesIn(words, everyone)
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
