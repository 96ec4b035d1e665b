import { createHash } from 'node:crypto';
import { withoutMarks } from '../page-state/marks.ts';
import { escaped } from '../xml-text.ts';

/** What stands at an address that moved, on a host that cannot redirect. */
interface Moved {
  /** Within the site, with the path below which that stands. */
  to: string;
  /** Of the page that it leads to. */
  title: string;
}

/**
 * Leads on with the place on the page and the state in the address, but without marks. It stands in the page: a refresh
 * without it forgets the place, and may not wait for a file.
 */
const marks = String(withoutMarks).replace(/\s+/g, ' ');
const script = `const to=new URL(document.querySelector('a').href);to.search=(${marks})(location.search)||to.search;to.hash=location.hash||to.hash;location.replace(to)`;
const hash = createHash('sha256').update(script).digest('base64');

/** The HTML of that page: it leads on by itself, without JavaScript too, and has a link. */
export function movedPage({ to, title }: Moved): string {
  const [target, name] = [to, title].map(escaped);
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${hash}'"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${target}"><title>Deze pagina is verhuisd | Gewoon doen</title></head><body><main><h1>Deze pagina is verhuisd</h1><p>Lees verder bij <a href="${target}">${name}</a>.</p></main><script>${script}</script></body></html>
`;
}
