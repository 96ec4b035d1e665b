import CMS from '@sveltia/cms';
import { ownWordsFile } from '../../content-check/content-files.ts';
import { contentDocuments, type DocumentName } from '../../schema/content-documents.ts';
import type { KindName } from '../../schema/kind-name.ts';
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

/** Lets the content check judge what somebody is about to save; with a fault, it is not saved and the fault is shown. */
export function checkBeforeSave(): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const { path, collection, data: given } = (entry as unknown as { toJS(): Entry }).toJS();
      const data = withoutOwnKeys(given) as Entry['data'];
      const source = sourceOf(path, collection, data);
      if (source === undefined) return;
      library ??= fetch(libraryFile).then((answer) => answer.json());
      const problems = await problemsIn(path, source, await library, await photosBeside(path, data));
      if (problems.length === 0) return;
      // Sveltia shows the message of the cause of an error with this name.
      throw new Error('saving_failed', { cause: new Error(explain(problems, source)) });
    },
  });
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
