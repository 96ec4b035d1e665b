import { statSync } from 'node:fs';
import { notFoundPage, sitePages } from '../../src/addresses.ts';
import type { Answer } from '../../src/hosting/answers.ts';
import { correctedAddress } from '../../src/hosting/corrected-address.ts';
import { isNamed } from '../../src/hosting/rules.ts';
import { withoutMarks } from '../../src/page-state/marks.ts';
import { fileAt } from '../../src/released/site-files.ts';

/** Files that are there for a program on the server, but for those that the web has a place for. */
const isHidden = /\/\.(?!well-known\/)/;
/** Another address of a page, which a disk takes for the same. */
const isOther = /\/\/|\/index\.html$/;

/** What a request gets that is not for a file of the site. */
export interface Instead {
  status: 301 | 404 | 410;
  /** Of a redirect: an address of this site. */
  location?: string;
  /** Of the others: the address of the page that says what became of it. */
  page?: string;
}

/**
 * What a request for `url` gets when it is not for a file of the built site in `folder`; undefined when it is. A redirect
 * leads at once to what is there, with the state in the address and without marks.
 */
export function insteadOfFile(
  folder: string,
  url: string,
  answers: ReadonlyMap<string, Answer>,
): Instead | undefined {
  const [path = '/', ...query] = url.split('?');
  const asked = query.join('?');
  const isFile = (address: string) => {
    if (address.includes('..') || isHidden.test(address) || !address.startsWith(sitePages.home)) return false;
    try {
      return statSync(fileAt(folder, address)).isFile();
    } catch {
      // Not there, or an address that no file can have, such as one that is too long.
      return false;
    }
  };
  const answerTo = (address: string, search: string): Instead | undefined => {
    const { status, to } = answers.get(address) ?? {};
    if (to !== undefined) return { status: 301, location: withQuery(to, search) };
    if (status !== 410) return undefined;
    return { status, page: isFile(address) && address.endsWith('/') ? address : notFoundPage };
  };
  const own = answerTo(path, withoutMarks(asked));
  if (own !== undefined || (isFile(path) && !isOther.test(path))) return own;
  const corrected = correctedAddress(path);
  if (corrected === undefined) return { status: 404, page: notFoundPage };
  const search = withoutMarks(`${corrected.query}&${asked}`);
  const answer = answerTo(corrected.path, search);
  if (answer !== undefined) return answer;
  const mayLead =
    corrected.path.endsWith('/') || (corrected.path !== notFoundPage && isNamed(corrected.path));
  return mayLead && isFile(corrected.path)
    ? { status: 301, location: corrected.path + search + corrected.place }
    : { status: 404, page: notFoundPage };
}

/** The query comes before the place on the page. */
function withQuery(address: string, search: string): string {
  const [page = '', place] = address.split('#');
  return `${page}${search}${place === undefined ? '' : `#${place}`}`;
}
