import type { z } from 'zod';
import type { Released } from '../released/address-list.ts';
import { contentDocuments } from '../schema/content-documents.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import { fieldTree, valuesIn } from '../schema/field-tree.ts';
import { withdrawnStorySchema } from '../schema/story.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { checkBody } from './check-body.ts';
import { checkCodes } from './check-codes.ts';
import { checkKeuzehulp } from './check-keuzehulp.ts';
import { checkLinks } from './check-links.ts';
import { checkNames } from './check-names.ts';
import { checkNewsletter } from './check-newsletter.ts';
import { checkPages } from './check-pages.ts';
import { checkPhotos } from './check-photo.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkReferences } from './check-references.ts';
import { checkSearchWords } from './check-search-words.ts';
import { checkUses } from './check-uses.ts';
import { checkWithdrawnStories } from './check-withdrawn.ts';
import type { CheckedDocument, CheckedFile, CheckedFolder, WithdrawnStory } from './checked-file.ts';
import { type ContentDocument, type ContentFile, sortFiles } from './content-files.ts';
import { describeIssue } from './describe-issue.ts';
import { unfitValues, withoutEmpty } from './field-values.ts';
import { withFormerSlugs } from './former-slugs.ts';
import { type FrontMatter, readFields, readFrontMatter, unreadFields } from './front-matter.ts';
import { idsOfPeople } from './people.ts';
import { mostTold, type Problem, tellOnce } from './problem.ts';
import type { RawFile } from './raw-file.ts';
import { guardText } from './text-guard.ts';
import { outlineOf } from './text-outline.ts';
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
  checkPages,
  checkBody,
  checkLinks,
  checkNames,
  checkReferences,
  checkWithdrawnStories,
  checkRedirects,
  checkKeuzehulp,
  checkSearchWords,
  checkAccessibility,
  checkNewsletter,
  checkPhotos,
  checkCodes,
  (folder) => findWords(proseIn(folder), readingErrors, 'is een leesfout uit de bron.'),
];

/** What checkText() finds in a text, made now or before. */
export type ReadText = (file: ContentFile) => CheckedFile;

/**
 * Checks the files of content/ (see raw-file.ts) without running any of them: front matter, text, names of people
 * and references between files. A story that was `released` from another folder has its former name among its aliases. Collects
 * everything and throws nothing about content.
 */
export async function checkContent(
  raw: readonly RawFile[],
  readText: ReadText = checkText,
  released: readonly Released[] = [],
): Promise<CheckedLibrary> {
  const { files, documents, photos, ownWords, problems } = await sortFiles(raw);
  const read = files.map(readText);
  const texts = read.filter((text) => !isWithdrawn(text));
  const withdrawn = read.filter(isWithdrawn).map(checkWithdrawn);
  const folder: CheckedFolder = {
    ...withFormerSlugs({ texts, withdrawn }, released),
    documents: documents.map(checkDocument),
    photos,
    ownWords,
    released,
  };
  for (const file of [...folder.texts, ...(folder.withdrawn ?? []), ...folder.documents])
    problems.push(...file.problems);
  for (const check of checks) problems.push(...(await check(folder)));
  return { ...folder, files: files.length + documents.length, problems: tellOnce(problems) };
}

/** Reads texts with `read`, but for those that are as they were `before`. */
export function unlessAsBefore(before: CheckedFolder | undefined, read: ReadText = checkText): ReadText {
  const known = new Map(before?.texts.map((text) => [text.file, text]));
  return (file) => {
    const same = known.get(file.file);
    return same?.source === file.source ? same : read(file);
  };
}

/** Checks one text by itself: its characters, its fields, and that it is nothing but text. */
export function checkText(file: ContentFile): CheckedFile {
  if (file.unfit !== undefined) {
    const problems = [{ file: file.file, ...file.unfit }];
    const guarded = { problems, uses: [], words: [], outline: outlineOf(undefined) };
    return { ...file, source: '', frontMatter: unread, guarded, data: undefined, problems };
  }
  const frontMatter = readFrontMatter(file.source);
  const people = idsOfPeople({ frontMatter });
  const guarded = guardText(file.source, people);
  const { data, problems } = checkFields(file.file, frontMatter, contentKinds[file.kind].schema);
  const inText = guarded.problems.map((problem) => ({ file: file.file, ...problem }));
  return { ...file, frontMatter, guarded, data, problems: [...inText, ...problems] };
}

function isWithdrawn({ kind, frontMatter }: CheckedFile): boolean {
  return kind === 'verhalen' && (frontMatter.data.withdrawn ?? undefined) !== undefined;
}

/** A story that was taken away needs to hold nothing but why. */
function checkWithdrawn(text: CheckedFile): WithdrawnStory {
  const { data, problems } = checkFields(text.file, text.frontMatter, withdrawnStorySchema);
  const inText = text.guarded.problems.map((problem) => ({ file: text.file, ...problem }));
  return { ...text, kind: 'verhalen', data, problems: [...inText, ...problems] };
}

function checkDocument(document: ContentDocument): CheckedDocument {
  if (document.unfit !== undefined) {
    const problems = [{ file: document.file, ...document.unfit }];
    return { ...document, fields: unread, data: undefined, problems };
  }
  const fields = readFields(document.source);
  return { ...document, fields, ...checkFields(document.file, fields, contentDocuments[document.name]) };
}

const unread = unreadFields('Dit bestand is niet te lezen.');

/** The fields after validation; undefined when they have problems. */
function checkFields<Schema extends z.ZodType>(
  file: string,
  fields: FrontMatter,
  schema: Schema,
): { data: z.infer<Schema> | undefined; problems: Problem[] } {
  if (fields.faults.length > 0) {
    const problems = fields.faults.map(({ place, message }) => ({ file, ...place, message }));
    return { data: undefined, problems };
  }
  const unfit = unfitValues(file, fields, schema);
  const tree = fieldTree(schema);
  const hasEmpty = valuesIn(fields.data, tree).some(({ value }) => value === null);
  const result = schema.safeParse(hasEmpty ? withoutEmpty(fields.data, tree) : fields.data);
  if (result.success && unfit.length > 0) return { data: undefined, problems: unfit };
  if (result.success) return { data: result.data, problems: [] };
  const found = result.error.issues
    .slice(0, mostTold)
    .flatMap((issue) => describeIssue(issue, schema, fields));
  return { data: undefined, problems: [...unfit, ...found.map((problem) => ({ file, ...problem }))] };
}
