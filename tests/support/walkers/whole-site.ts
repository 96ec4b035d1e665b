import type { OpenSite } from '../browser.ts';
import { type BuiltPage, readBuiltPages } from '../built-pages.ts';
import { peopleIn } from '../people.ts';
import { librarySite, type Site } from '../sites.ts';
import { walkLinks } from './dead-links.ts';
import { invalidHtml } from './invalid-html.ts';
import { namedInFinder, namedInIndex, wronglyNamed } from './names.ts';
import { overweight } from './overweight.ts';

/**
 * All that is wrong on the pages of a site, as far as nobody needs to look at them: HTML, links, weight and names. Of
 * pages that are the same in `origin`, the site that it is a changed copy of, the HTML is judged there.
 */
export async function faultsIn(site: Site, origin: Site, open: OpenSite): Promise<string[]> {
  const people = await peopleIn(site.root);
  const { page } = await open.visit('/verhalen/', { keep: false });
  return [
    ...(await invalidHtml(await otherPages(site.dist, origin.dist))),
    ...(await walkLinks(open.url)).dead,
    ...(await overweight(site.dist, origin === librarySite ? 'invented' : 'of editors')),
    ...(await namedInIndex(page, people)),
    ...(await namedInFinder(site.dist, people)),
    ...(await wronglyNamed(site.dist, people)),
  ];
}

/** The pages of a built site that another does not have, or has with other HTML. */
async function otherPages(dist: string, origin: string): Promise<BuiltPage[]> {
  const known = new Set((await readBuiltPages(origin)).map(({ html }) => html));
  return (await readBuiltPages(dist)).filter(({ html }) => !known.has(html));
}
