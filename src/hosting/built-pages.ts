import { glob } from 'node:fs/promises';
import { sitePages } from '../addresses.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** From the folder of the site, with forward slashes. */
  file: string;
  address: string;
}

/** All HTML files of the built site in the folder `site`, by address. */
export async function pagesIn(site: string): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for await (const name of glob('**/*.html', { cwd: site })) {
    const file = name.replaceAll('\\', '/');
    pages.push({ file, address: sitePages.home + file.replace(/(^|\/)index\.html$/, '$1') });
  }
  return pages.sort((one, other) => (one.address < other.address ? -1 : 1));
}

/**
 * The addresses of all other files in the folder `site`, without what was made small beside them and what begins with a dot:
 * of that, only `.well-known` is for readers.
 */
export async function filesIn(site: string): Promise<string[]> {
  const names = await Array.fromAsync(glob(['**/*.*', '.well-known/**/*.*'], { cwd: site }));
  return names
    .filter((name) => !/\.(?:html|br|gz)$/.test(name))
    .map((name) => sitePages.home + name.replaceAll('\\', '/'))
    .sort();
}
