import type { z } from 'astro/zod';
import { contentDocuments, type DocumentName } from '../schema/content-documents.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import type { StoryData } from '../schema/story.ts';
import { checkKeuzehulp } from './check-keuzehulp.ts';
import { checkPhotos } from './check-photo.ts';
import { findBrokenReferences, type LibraryFile } from './check-references.ts';
import { checkSearchWords } from './check-search-words.ts';
import type { CheckedDocument, CheckedFile } from './checked-file.ts';
import { type ContentDocument, type ContentFile, readContentFiles } from './content-files.ts';
import { describeIssue, fieldName } from './describe-issue.ts';
import { type FrontMatter, readFields, readFrontMatter } from './front-matter.ts';
import { type Named, namesIn, namesInFields } from './names-in-text.ts';
import { byPlace, type Problem } from './problem.ts';
import { suggestName } from './suggest.ts';
import { guardText } from './text-guard.ts';
import { findWords, problemAt, readingErrors } from './words/find-words.ts';
import { proseOf } from './words/prose.ts';

/** The outcome of one run over content/. */
export interface CheckResult {
  /** How many texts were read. */
  files: number;
  /** All problems of all files, in reading order; empty when the content may be published. */
  problems: Problem[];
}

/** Everything in content/ that could be read, with what was learnt about it. */
export interface CheckedLibrary extends CheckResult {
  texts: CheckedFile[];
  /** The documents after validation; one with problems is absent. */
  documents: Partial<Record<DocumentName, unknown>>;
}

/**
 * Checks all of content/ below `root` without running any of it: front matter, text, names of people and
 * references between files. Collects everything and throws nothing about content.
 */
export async function checkContent(root: string): Promise<CheckedLibrary> {
  const { files, documents, photos, problems } = await readContentFiles(root);
  const checked = files.map((file) => checkFile(file, problems));
  const checkedDocuments = documents.map((document) => checkDocument(document, problems));
  for (const file of checked) checkUses(file, checked, problems);
  for (const file of checked) if (file.kind === 'verhalen') checkNames(file, problems);
  checkReferences(checked, problems);
  problems.push(...checkKeuzehulp(checked, checkedDocuments));
  problems.push(...checkSearchWords(documents, peopleOfDoelgroep(checked)));
  await checkPhotos(root, checked, photos, problems);
  problems.push(...findWords(checked.flatMap(proseOf), readingErrors, 'is een leesfout uit de bron.'));
  return {
    files: files.length + documents.length,
    problems: problems.sort(byPlace),
    texts: checked,
    documents: Object.fromEntries(checkedDocuments.map(({ name, data }) => [name, data])),
  };
}

function checkFile(file: ContentFile, problems: Problem[]): CheckedFile {
  const frontMatter = readFrontMatter(file.source);
  const guarded = guardText(file.source);
  for (const problem of guarded.problems) problems.push({ file: file.file, ...problem });
  const data = checkFields(file.file, frontMatter, contentKinds[file.kind].schema, problems);
  return { ...file, frontMatter, guarded, data };
}

function checkDocument(document: ContentDocument, problems: Problem[]): CheckedDocument {
  const fields = readFields(document.source);
  const data = checkFields(document.file, fields, contentDocuments[document.name], problems);
  return { ...document, fields, data };
}

/** The fields after validation; undefined when they have problems, which then have been told. */
function checkFields(file: string, fields: FrontMatter, schema: z.ZodType, problems: Problem[]): unknown {
  for (const { place, message } of fields.faults) problems.push({ file, ...place, message });
  if (fields.faults.length > 0) return undefined;
  const result = schema.safeParse(fields.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const problem of describeIssue(issue, schema, fields)) problems.push({ file, ...problem });
  }
  return undefined;
}

/** Components that refer to something: a person of the story, a term of the library. */
function checkUses(file: CheckedFile, all: readonly CheckedFile[], problems: Problem[]): void {
  const readable = file.frontMatter.faults.length === 0;
  const known: Partial<Record<string, string[]>> = {
    ...(readable ? { Persoon: peopleOf(file).map((person) => person.id) } : {}),
    Begrip: all.filter((other) => other.kind === 'begrippen').map((other) => other.id),
  };
  for (const { component, attributes, line, column } of file.guarded.uses) {
    const ids = known[component];
    const id = attributes.id;
    if (ids === undefined || id === undefined || ids.includes(id)) continue;
    const where = component === 'Persoon' ? 'bij people in dit verhaal' : 'in content/begrippen';
    const message = `<${component} id="${id}">: "${id}" staat niet ${where}.`;
    problems.push({ file: file.file, line, column, message, ...near(id, ids) });
  }
}

/** Names as plain text: `consent: withdrawn` could not remove those. */
function checkNames({ file, frontMatter, guarded }: CheckedFile, problems: Problem[]): void {
  const people = peopleOf({ frontMatter });
  for (const words of guarded.words) {
    for (const { id, name } of namesIn(words.text, people)) {
      const message = `De naam ${name} staat hier als gewone tekst.`;
      const piece = { file, field: undefined, ...words };
      problems.push(problemAt(piece, words.text.indexOf(name), message, `<Persoon id="${id}" />`));
    }
  }
  for (const { name, path } of namesInFields(frontMatter.data, people)) {
    const message = `hier staat de naam ${name}. Noem de rol: deze velden komen ook in zoekresultaten.`;
    problems.push({ file, ...frontMatter.locate(path), field: fieldName(path), message });
  }
}

function checkReferences(files: readonly CheckedFile[], problems: Problem[]): void {
  const library: LibraryFile[] = files.map(({ kind, id, data, frontMatter }) => ({
    kind,
    id,
    data: data ?? (kind === 'verhalen' ? referencesOf(frontMatter.data) : {}),
  }));
  for (const { kind, id, path, message, wanted, known } of findBrokenReferences(library)) {
    const holder = files.find((file) => file.kind === kind && file.id === id);
    problems.push({
      file: holder?.file ?? `content/${kind}`,
      ...(holder?.frontMatter.locate(path) ?? { line: 1, column: 1 }),
      ...(path.length > 0 ? { field: fieldName(path) } : {}),
      message,
      ...(wanted !== undefined && known !== undefined ? near(wanted, known) : {}),
    });
  }
}

/** The references of a file with other faults: an editor hears of both in one run. */
function referencesOf(data: Record<string, unknown>): Pick<StoryData, 'partners' | 'aliases'> {
  return {
    partners: listOfGroups(data.partners).filter(
      (partner) => typeof partner.id === 'string',
    ) as StoryData['partners'],
    aliases: Array.isArray(data.aliases) ? data.aliases.filter((alias) => typeof alias === 'string') : [],
  };
}

/** The people that a story names, also when another field of the story has a fault. */
function peopleOf({ frontMatter }: Pick<CheckedFile, 'frontMatter'>): Named[] {
  return listOfGroups(frontMatter.data.people).filter(
    (person) => typeof person.id === 'string' && typeof person.name === 'string' && person.name !== '',
  ) as unknown as Named[];
}

/** The first names of people from the doelgroep in all stories. */
function peopleOfDoelgroep(files: readonly CheckedFile[]): string[] {
  const people = files.filter((file) => file.kind === 'verhalen').flatMap(peopleOf);
  return people.filter((person) => person.doelgroep !== false).map((person) => person.name);
}

function listOfGroups(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}

function near(wanted: string, known: readonly string[]): { suggestion?: string } {
  const suggestion = suggestName(wanted, known);
  return suggestion === undefined ? {} : { suggestion };
}
