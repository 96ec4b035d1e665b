import { statSync } from 'node:fs';
import type { Answer } from '../../src/hosting/answers.ts';
import { correctedPath } from '../../src/hosting/corrected-address.ts';
import { withoutMarks } from '../../src/page-state/marks.ts';
import { fileAt } from '../../src/released/site-files.ts';

/** What a request gets that is not for a file of the site. */
export interface Instead {
  status: 301 | 404 | 410;
  /** Of a redirect: an address of this site. */
  location?: string;
  /** Of the others: the page that says what became of it. */
  file?: string;
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
  const search = withoutMarks(query.join('?'));
  const notFound = fileAt(folder, '/404.html');
  const isFile = (address: string) => {
    if (address.includes('..')) return false;
    try {
      return statSync(fileAt(folder, address)).isFile();
    } catch {
      // Not there, or an address that no file can have, such as one that is too long.
      return false;
    }
  };
  const answerTo = (address: string): Instead | undefined => {
    const { status, to } = answers.get(address) ?? {};
    if (to !== undefined) return { status: 301, location: withQuery(to, search) };
    if (status !== 410) return undefined;
    return { status, file: isFile(address) && address.endsWith('/') ? fileAt(folder, address) : notFound };
  };
  const own = answerTo(path);
  if (own !== undefined || isFile(path)) return own;
  const corrected = correctedPath(path);
  if (corrected === undefined) return { status: 404, file: notFound };
  const answer = answerTo(corrected);
  if (answer !== undefined) return answer;
  return isFile(corrected) ? { status: 301, location: corrected + search } : { status: 404, file: notFound };
}

/** The query comes before the place on the page. */
function withQuery(address: string, search: string): string {
  const [page = '', place] = address.split('#');
  return `${page}${search}${place === undefined ? '' : `#${place}`}`;
}
