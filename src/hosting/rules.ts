import { hashedFolders, notFoundPage, pagelessFolders } from '../addresses.ts';
import { type Answer, redirected } from './answers.ts';
import { filesIn, pagesIn } from './built-pages.ts';
import { type Place, policiesOf } from './policies.ts';

/** All that a host must know of a built site, beside the headers that are the same for every site (headers.ts). */
export interface HostRules {
  /** The content policies, by place. */
  places: readonly Place[];
  /** Where addresses lead that moved, and which ended. */
  answers: readonly Answer[];
  /** The addresses of all pages, to which a mistyped address may be corrected. */
  pages: readonly string[];
  /** The same of the other files that people name, such as feeds and tables; not of what pages fetch. */
  files: readonly string[];
}

/** Folders with files that only pages ask for: no address is corrected to a file in one, as no person wrote it. */
export const unnamedFolders: readonly string[] = [...hashedFolders, ...pagelessFolders];

/** Whether people name the file at this address. */
export function isNamed(file: string): boolean {
  return !unnamedFolders.some((folder) => file.startsWith(folder));
}

/** The rules for the built site in the folder `site`, where these are the addresses that moved or ended. */
export async function rulesOf(site: string, answers: readonly Answer[]): Promise<HostRules> {
  const pages = await pagesIn(site);
  return {
    places: await policiesOf(site, redirected(answers)),
    answers,
    pages: pages.map(({ address }) => address).filter((address) => address !== notFoundPage),
    files: (await filesIn(site)).filter(isNamed),
  };
}
