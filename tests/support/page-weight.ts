import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from './built-pages.ts';

/** What a page weighs in bytes as brotli sends it, without pictures and the font. */
export interface PageWeight {
  address: string;
  /** The HTML and its styles. */
  text: number;
  /** All script, in the page and beside it. What is imported later, on demand, does not count. */
  script: number;
  /** These, and the data that the scripts wait for. */
  whole: number;
  /** What readers read on it, without any HTML around it. */
  words: number;
  /** Modules that its scripts import and that it does not name itself, so that they come a round trip late. */
  late: string[];
}

/** Weighs a text. */
type Scale = (content: string) => number;

const scaleOf =
  (quality: number): Scale =>
  (content) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Weighs pages of the site built in `folder`. */
export function weighPages(folder: string, pages: readonly BuiltPage[]): Promise<PageWeight[]> {
  const brotli = scaleOf(constants.BROTLI_MAX_QUALITY);
  const files = new WeighedFiles(folder, brotli);
  return Promise.all(pages.map((page) => weigh(page, files, brotli)));
}

/**
 * Weighs pages in a quarter of the time, and too heavy: a page within its limit on this scale is within it. Of words it says 0, so that no page may weigh
 * more for its words.
 */
export async function weighQuickly(folder: string, pages: readonly BuiltPage[]): Promise<PageWeight[]> {
  const brotli = scaleOf(5);
  const files = new WeighedFiles(folder, brotli);
  return Promise.all(pages.map((page) => weigh({ ...page, words: '' }, files, brotli)));
}

async function weigh(page: BuiltPage, files: WeighedFiles, brotli: Scale): Promise<PageWeight> {
  const { weight: beside, all: scripts } = await files.weigh(page.scripts);
  const text = brotli(page.html) + (await files.weigh(page.styles)).weight;
  const script = sum(page.inlineScripts.map(brotli)) + beside;
  const data = (await files.weigh(page.data)).weight;
  const late = scripts.filter((address) => !page.html.includes(`="${address}"`));
  return {
    address: page.address,
    text,
    script,
    whole: text + beside + data,
    words: brotli(page.words),
    late,
  };
}

interface WeighedFile {
  weight: number;
  imports: string[];
}

/** The styles, scripts and data of a built site, each read and weighed once. */
class WeighedFiles {
  readonly #folder: string;
  readonly #brotli: Scale;
  readonly #files = new Map<string, Promise<WeighedFile>>();

  constructor(folder: string, brotli: Scale) {
    this.#folder = folder;
    this.#brotli = brotli;
  }

  /** These files with all that they import before they run, and what they weigh together, each counted once. */
  async weigh(addresses: readonly string[]): Promise<{ weight: number; all: string[] }> {
    const all = new Set(addresses);
    let weight = 0;
    // A set gives what is added while it is walked as well.
    for (const address of all) {
      const file = this.#files.get(address) ?? this.#weighOne(address);
      this.#files.set(address, file);
      const { weight: own, imports } = await file;
      for (const imported of imports) all.add(imported);
      weight += own;
    }
    return { weight, all: [...all] };
  }

  async #weighOne(address: string): Promise<WeighedFile> {
    const content = await readFile(path.join(this.#folder, address.replace(/\/$/, '/index.html')), 'utf8');
    const named = address.endsWith('.js')
      ? content.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)
      : content.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g);
    const imports = [...named].map(([, to = '']) => path.posix.resolve(path.posix.dirname(address), to));
    return { weight: this.#brotli(content), imports };
  }
}
