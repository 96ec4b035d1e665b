import type { z } from 'zod';
import { contentDocuments } from '../schema/content-documents.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import { checkKeuzehulp } from './check-keuzehulp.ts';
import { checkNames } from './check-names.ts';
import { checkPhotos } from './check-photo.ts';
import { checkReferences } from './check-references.ts';
import { checkSearchWords } from './check-search-words.ts';
import { checkUses } from './check-uses.ts';
import type { CheckedDocument, CheckedFile, CheckedFolder } from './checked-file.ts';
import { type ContentDocument, type ContentFile, sortFiles } from './content-files.ts';
import { describeIssue } from './describe-issue.ts';
import { type FrontMatter, readFields, readFrontMatter } from './front-matter.ts';
import { byPlace, type Problem } from './problem.ts';
import type { RawFile } from './raw-file.ts';
import { guardText } from './text-guard.ts';
import { findWords, readingErrors } from './words/find-words.ts';
import { proseIn } from './words/prose.ts';

/** The outcome of one run over content/. */
export interface CheckResult {
  /** How many texts were read. */
  files: number;
  /** All problems of all files, in reading order; empty when the content may be published. */
  problems: Problem[];
}

/** Everything in content/ that could be read, with what is wrong with it. */
export type CheckedLibrary = CheckResult & CheckedFolder;

/** The checks across files; each collects everything that it finds. */
const checks: ((folder: CheckedFolder) => Problem[] | Promise<Problem[]>)[] = [
  checkUses,
  checkNames,
  checkReferences,
  checkKeuzehulp,
  checkSearchWords,
  checkPhotos,
  (folder) => findWords(proseIn(folder), readingErrors, 'is een leesfout uit de bron.'),
];

/**
 * Checks the files of content/ (see raw-file.ts) without running any of them: front matter, text, names of people
 * and references between files. Collects everything and throws nothing about content.
 */
export async function checkContent(raw: readonly RawFile[]): Promise<CheckedLibrary> {
  const { files, documents, photos, ownWords, problems } = await sortFiles(raw);
  const folder: CheckedFolder = {
    texts: files.map((file) => checkFile(file, problems)),
    documents: documents.map((document) => checkDocument(document, problems)),
    photos,
    ownWords,
  };
  for (const check of checks) problems.push(...(await check(folder)));
  return { ...folder, files: files.length + documents.length, problems: problems.sort(byPlace) };
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
function checkFields<Schema extends z.ZodType>(
  file: string,
  fields: FrontMatter,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | undefined {
  for (const { place, message } of fields.faults) problems.push({ file, ...place, message });
  if (fields.faults.length > 0) return undefined;
  const result = schema.safeParse(fields.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const problem of describeIssue(issue, schema, fields)) problems.push({ file, ...problem });
  }
  return undefined;
}
