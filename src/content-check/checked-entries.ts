import path from 'node:path';
import type { DocumentName } from '../schema/content-documents.ts';
import type { KindName } from '../schema/kind-name.ts';
import type { RenderedText } from './render-text.ts';

/** What the site gets of one file of content/. */
export interface CheckedEntry {
  collection: KindName | DocumentName | 'weggehaald';
  id: string;
  /** Path from the project root, with forward slashes. */
  file: string;
  source: string;
  /** The fields after validation; for a text also what was found in it (see found-in-text.ts). */
  data: Record<string, unknown>;
  /** The text without its fields; undefined for a document, which is nothing but fields. */
  body: string | undefined;
  /** The text as HTML; undefined for a document, and for a text that may not be shown. */
  rendered: RenderedText | undefined;
}

// The configuration and the collections are separate module graphs of one process.
const key = Symbol.for('gewoon-doen.checked-entries');
type Collections = ReadonlyMap<string, readonly CheckedEntry[]>;
const shared = globalThis as typeof globalThis & { [key]?: Map<string, Collections> };

/** Makes these the entries of the project in the folder `root`. */
export function handOver(root: string, entries: readonly CheckedEntry[]): void {
  shared[key] ??= new Map();
  shared[key].set(
    path.resolve(root),
    Map.groupBy(entries, ({ collection }) => collection),
  );
}

/** The entries of one collection of the project in `root`. Throws when nothing has checked its content. */
export function handedOver(root: string, collection: string): readonly CheckedEntry[] {
  const collections = shared[key]?.get(path.resolve(root));
  if (collections === undefined) {
    throw new Error('Nobody has checked content/: contentGuard() is missing in astro.config.mjs.');
  }
  return collections.get(collection) ?? [];
}
