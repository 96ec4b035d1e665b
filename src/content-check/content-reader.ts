import path from 'node:path';
import { readReleased } from '../released/read-released.ts';
import type { TextData } from '../schema/content-kinds.ts';
import { onOtherGround } from '../withdrawn/lost-ground.ts';
import { type CheckedLibrary, checkContent } from './check-content.ts';
import { isGone } from './check-withdrawn.ts';
import { type CheckedEntry, handOver } from './checked-entries.ts';
import { findInText } from './found-in-text.ts';
import { bodyOf } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { filesBelow, type RawFile } from './raw-file.ts';

/** Reads and checks content/ for the whole of one build, or of one run of the development server. */
export class ContentReader {
  /** The full path of content/. */
  readonly folder: string;
  readonly #root: string;
  readonly #files: () => Promise<RawFile[]>;
  #library: CheckedLibrary | undefined;
  #entries: readonly CheckedEntry[] = [];

  /** For the project in the folder `root`; `files` gives what is in content/ now. */
  constructor(root: string, files = () => filesBelow(root)) {
    this.#root = path.resolve(root);
    this.#files = files;
    this.folder = path.join(this.#root, 'content');
  }

  /**
   * Checks content/ as it is now and hands its entries to the collections. A file whose fields have faults keeps
   * the entry that it had, so that the rest of the site can be seen while an editor mends it.
   */
  async read(): Promise<CheckedLibrary> {
    const library = await checkContent(await this.#files(), this.#library, await readReleased(this.#root));
    const before = new Map(this.#entries.map((entry) => [entry.file, entry]));
    this.#library = library;
    this.#entries = entriesOf(library, before);
    handOver(this.#root, this.#entries);
    return library;
  }

  /**
   * What is wrong with a text, in itself and between it and others; `file` is its full path. Checks content/ again
   * when `source` is not what the last check read there.
   */
  async problemsIn(file: string, source: string): Promise<Problem[]> {
    const name = path.relative(this.#root, file).replaceAll(path.sep, '/');
    const hasRead = ({ texts }: CheckedLibrary) =>
      texts.some((text) => text.file === name && text.source === source);
    const library = this.#library && hasRead(this.#library) ? this.#library : await this.read();
    if (hasRead(library)) return library.problems.filter((problem) => problem.file === name);
    return [
      { file: name, line: 1, column: 1, message: 'Deze tekst is niet gecontroleerd. Sla hem opnieuw op.' },
    ];
  }
}

function entriesOf(library: CheckedLibrary, before: ReadonlyMap<string, CheckedEntry>): CheckedEntry[] {
  const texts = library.texts.map((text): CheckedEntry | undefined => {
    const { kind, id, file, source } = text;
    const had = before.get(file);
    if (text.data === undefined) return had;
    // What an approach may say depends on other files as well.
    const isApproach = kind === 'aanpakken';
    if (had?.source === source && !isApproach) return had;
    const own = isApproach
      ? onOtherGround(text.data as TextData<'aanpakken'>, (story) => isGone(library, story))
      : text.data;
    const data = { ...own, ...findInText(text) };
    return { collection: kind, id, file, source, data, body: bodyOf(source) };
  });
  const withdrawn = (library.withdrawn ?? []).map(
    ({ id, file, source, data }): CheckedEntry | undefined =>
      data && { collection: 'weggehaald', id, file, source, data: { ...data }, body: undefined },
  );
  const documents = library.documents.map(({ name, file, source, data }): CheckedEntry | undefined =>
    data === undefined
      ? before.get(file)
      : { collection: name, id: name, file, source, data: { ...data }, body: undefined },
  );
  return [...texts, ...withdrawn, ...documents].filter((entry) => entry !== undefined);
}
