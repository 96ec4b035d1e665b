import CMS from '@sveltia/cms';
import { ownWordsFile } from '../../content-check/content-files.ts';
import { contentDocuments, type DocumentName } from '../../schema/content-documents.ts';
import type { KindName } from '../../schema/kind-name.ts';
import { freeCode } from '../../short-links/code.ts';
import { codesIn } from '../../short-links/taken-codes.ts';
import { problemsIn } from '../check/check-entry.ts';
import { explain } from '../check/explain.ts';
import { textOf } from '../form/text-form.ts';
import { type LibraryFiles, libraryFile } from '../settings.ts';
import { bytesOf } from './chosen-files.ts';
import { documentFor } from './formats.ts';

let library: Promise<LibraryFiles> | undefined;

/** What Sveltia hands over before it saves. */
interface Entry {
  path: string;
  collection: string;
  data: Record<string, unknown>;
}

/** The same as Sveltia holds it; what is handed back is saved instead. */
interface HeldEntry {
  toJS(): Entry;
  setIn(path: readonly string[], value: unknown): HeldEntry;
}

/**
 * Lets the content check judge what somebody is about to save; with a fault, it is not saved and the fault is shown. A story
 * without a code for its short link gets one.
 */
export function checkBeforeSave(): void {
  CMS.registerEventListener({
    name: 'preSave',
    // Nothing as an answer leaves the entry as it is, which the types of Sveltia do not say.
    handler: ({ entry }) => judged(entry as unknown as HeldEntry) as unknown as Promise<typeof entry>,
  });
}

/** The entry as it is to be saved, when that is not as it came. Throws with what is wrong with it. */
async function judged(entry: HeldEntry): Promise<HeldEntry | undefined> {
  const { path, collection, data: given } = entry.toJS();
  library ??= fetch(libraryFile).then((answer) => answer.json());
  const code = collection === 'verhalen' && !given.code ? codeFor(path, await library) : undefined;
  const data = { ...(withoutOwnKeys(given) as Entry['data']), ...(code === undefined ? {} : { code }) };
  const source = sourceOf(path, collection, data);
  if (source === undefined) return undefined;
  const problems = await problemsIn(path, source, await library, await photosBeside(path, data));
  if (problems.length === 0) return code === undefined ? undefined : entry.setIn(['data', 'code'], code);
  // Sveltia shows the message of the cause of an error with this name.
  throw new Error('saving_failed', { cause: new Error(explain(problems, source)) });
}

/** Codes that stories got here: a story that is saved again before it is read anew keeps its own. */
const codes = new Map<string, string>();

function codeFor(path: string, files: LibraryFiles): string {
  const code = codes.get(path) ?? freeCode(new Set([...codesIn(Object.values(files)), ...codes.values()]));
  codes.set(path, code);
  return code;
}

/** Without the names that Sveltia gives the items of a list for itself, which it does not store either. */
function withoutOwnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnKeys);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('__sc_'));
  return Object.fromEntries(kept.map(([key, inside]) => [key, withoutOwnKeys(inside)]));
}

/** A file as it would be stored; undefined for one that the content check does not read. */
function sourceOf(path: string, collection: string, data: Record<string, unknown>): string | undefined {
  const name = /^content\/(\w+)\.yaml$/.exec(path)?.[1];
  if (name !== undefined && Object.hasOwn(contentDocuments, name)) {
    return documentFor(name as DocumentName, data);
  }
  if (path === ownWordsFile) return typeof data.body === 'string' ? data.body : '';
  return path.endsWith('.mdx') ? textOf(collection as KindName, data) : undefined;
}

/** The photograph that a story names, beside it. */
async function photosBeside(path: string, data: Record<string, unknown>): Promise<Map<string, Uint8Array>> {
  const { image } = (data.cover ?? {}) as { image?: unknown };
  if (typeof image !== 'string' || image === '') return new Map();
  const file = path.replace(/[^/]+$/, image);
  return new Map((await library)?.[file] === undefined ? [[file, await bytesOf(image)]] : []);
}
