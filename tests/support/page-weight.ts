import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type BuiltPage, readBuiltPages } from './built-pages.ts';

/** What a page weighs in bytes as brotli sends it, without pictures and the font. */
export interface PageWeight {
  address: string;
  /** The HTML and its styles. */
  text: number;
  /** All script, in the page and beside it. What is imported later, on demand, does not count. */
  script: number;
  whole: number;
  /** Modules that its scripts import and that it does not name itself, so that they come a round trip late. */
  late: string[];
}

const brotli = (content: string): number => brotliCompressSync(content).length;
const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Weighs every page of dist/; `npm run build` must have run. */
export async function weighPages(): Promise<PageWeight[]> {
  const files = new Map<string, Promise<WeighedFile>>();
  return Promise.all((await readBuiltPages()).map((page) => weigh(page, files)));
}

async function weigh(page: BuiltPage, files: Map<string, Promise<WeighedFile>>): Promise<PageWeight> {
  const { weight: beside, all: scripts } = await weighAll(page.scripts, files);
  const text = brotli(page.html) + (await weighAll(page.styles, files)).weight;
  const script = sum(page.inlineScripts.map(brotli)) + beside;
  const late = scripts.filter((address) => !page.html.includes(`="${address}"`));
  return { address: page.address, text, script, whole: text + beside, late };
}

interface WeighedFile {
  weight: number;
  imports: string[];
}

/** These files with all that they import before they run, and what they weigh together, each counted once. */
async function weighAll(
  addresses: string[],
  files: Map<string, Promise<WeighedFile>>,
): Promise<{ weight: number; all: string[] }> {
  const all = new Set(addresses);
  let weight = 0;
  // A set gives what is added while it is walked as well.
  for (const address of all) {
    const file = files.get(address) ?? weighFile(address);
    files.set(address, file);
    const { weight: own, imports } = await file;
    for (const imported of imports) all.add(imported);
    weight += own;
  }
  return { weight, all: [...all] };
}

async function weighFile(address: string): Promise<WeighedFile> {
  const content = await readFile(path.join('dist', address), 'utf8');
  const named = address.endsWith('.js')
    ? content.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)
    : content.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g);
  const imports = [...named].map(([, to = '']) => path.posix.resolve(path.posix.dirname(address), to));
  return { weight: brotli(content), imports };
}
