import path from 'node:path';
import { readReleased } from '../released/read-released.ts';
import type { TextData } from '../schema/content-kinds.ts';
import { onOtherGround } from '../withdrawn/lost-ground.ts';
import {
  type CheckedLibrary,
  checkContent,
  checkText,
  type ReadText,
  unlessAsBefore,
} from './check-content.ts';
import { isGone } from './check-withdrawn.ts';
import { type CheckedEntry, handOver } from './checked-entries.ts';
import { findInText } from './found-in-text.ts';
import { bodyOf } from './front-matter.ts';
import { filesBelow, type RawFile } from './raw-file.ts';
import { renderText } from './render-text.ts';

/** Reads and checks content/ for the whole of one build, or of one run of the development server. */
export class ContentReader {
  /** The full path of content/. */
  readonly folder: string;
  readonly #root: string;
  readonly #files: () => Promise<RawFile[]>;
  readonly #check: ReadText;
  #library: CheckedLibrary | undefined;
  #entries: readonly CheckedEntry[] = [];

  /** For the project in the folder `root`; `files` gives what is in content/ now. */
  constructor(root: string, files = () => filesBelow(root), check: ReadText = checkText) {
    this.#root = path.resolve(root);
    this.#files = files;
    this.#check = check;
    this.folder = path.join(this.#root, 'content');
  }

  /**
   * Checks content/ as it is now and hands its entries to the collections. A file whose fields have faults keeps
   * the entry that it had, so that the rest of the site can be seen while an editor mends it; its text is not shown.
   */
  async read(): Promise<CheckedLibrary> {
    const readText = unlessAsBefore(this.#library, this.#check);
    const library = await checkContent(await this.#files(), readText, await readReleased(this.#root));
    const before = new Map(this.#entries.map((entry) => [entry.file, entry]));
    this.#library = library;
    this.#entries = entriesOf(library, before);
    handOver(this.#root, this.#entries);
    return library;
  }
}

function entriesOf(library: CheckedLibrary, before: ReadonlyMap<string, CheckedEntry>): CheckedEntry[] {
  const refused = new Set(library.problems.map(({ file }) => file));
  const texts = library.texts.map((text): CheckedEntry | undefined => {
    const { kind, id, file, source } = text;
    const had = before.get(file);
    if (text.data === undefined) return had && { ...had, rendered: undefined };
    // What an approach may say depends on other files as well, as does whether a text may be shown.
    const isApproach = kind === 'aanpakken';
    const isShown = !refused.has(file);
    if (had?.source === source && !isApproach && (had.rendered !== undefined) === isShown) return had;
    const own = isApproach
      ? onOtherGround(text.data as TextData<'aanpakken'>, (story) => isGone(library, story))
      : text.data;
    const data = { ...own, ...findInText(text) };
    const rendered = isShown ? renderText(source, kind === 'verhalen' ? id : undefined) : undefined;
    return { collection: kind, id, file, source, data, body: bodyOf(source), rendered };
  });
  const withdrawn = (library.withdrawn ?? []).map(
    ({ id, file, source, data }): CheckedEntry | undefined =>
      data && { collection: 'weggehaald', id, file, source, data: { ...data }, ...noText },
  );
  const documents = library.documents.map(({ name, file, source, data }): CheckedEntry | undefined =>
    data === undefined
      ? before.get(file)
      : { collection: name, id: name, file, source, data: { ...data }, ...noText },
  );
  return [...texts, ...withdrawn, ...documents].filter((entry) => entry !== undefined);
}

/** Of a file that is nothing but fields. */
const noText = { body: undefined, rendered: undefined };
