import { gunzipSync, gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';

/** A file of Pagefind's index, by its path in the folder of the index. */
export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** An indexed page as Pagefind writes it in a fragment. */
interface Fragment {
  url: string;
  word_count: number;
}

/** The files of an index that its readers fetch; the others are interfaces and workers that this site does not use. */
export function isFetched({ path }: PagefindFile): boolean {
  return /^(?:index\/|pagefind\.js$|pagefind-entry\.json$|wasm\.nl\.)/.test(path);
}

/** The same file without what only its developers read, when it is a script: a sixth of its compressed bytes. */
export function minified({ path, content }: PagefindFile): PagefindFile {
  if (!path.endsWith('.js')) return { path, content };
  const { code } = transformSync(Buffer.from(content).toString(), { format: 'esm', minify: true });
  return { path, content: Buffer.from(code) };
}

/** Whether a file lists the pages of the index. */
export function isMeta({ path }: PagefindFile): boolean {
  return path.endsWith('.pf_meta');
}

/** The pages of an index, by the name of their fragment. */
export function fragmentsOf(files: readonly PagefindFile[]): Map<string, Fragment> {
  const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
  return new Map(
    fragments.map(({ path, content }) => {
      const text = gunzipSync(content).toString();
      return [nameIn(path), JSON.parse(text.slice(text.indexOf('{'))) as Fragment];
    }),
  );
}

/** The hash in the name of the list of pages, which changes with every change of a page. */
export function versionOf({ path }: PagefindFile): string {
  return /_([0-9a-f]{6})[0-9a-f]*\.pf_meta$/.exec(path)?.[1] ?? '';
}

/**
 * The list of pages of an index with other ids for its pages, of less than 24 letters. It is CBOR (RFC 8949) behind a
 * mark, where a text is its length and its letters, and nothing says how many bytes there are in all. Throws when a
 * page is not in it.
 */
export function withOtherIds(meta: PagefindFile, ids: ReadonlyMap<string, string>): PagefindFile {
  let replaced = 0;
  const unpacked = gunzipSync(meta.content).toString('latin1');
  const content = unpacked.replace(/[\x60-\x77][a-z]+_[0-9a-f]+/g, (text) => {
    const id = ids.get(text.slice(1));
    if (id === undefined) return text;
    replaced += 1;
    return textInCbor(id);
  });
  if (replaced !== ids.size)
    throw new Error('De lijst van pagina’s van Pagefind heeft een andere vorm dan verwacht.');
  return { path: meta.path, content: gzipSync(Buffer.from(content, 'latin1'), { level: 9 }) };
}

function textInCbor(text: string): string {
  return String.fromCharCode(0x60 + text.length) + text;
}

function nameIn(path: string): string {
  return path.replace(/^.*\//, '').replace('.pf_fragment', '');
}
