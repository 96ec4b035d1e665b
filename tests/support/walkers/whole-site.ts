import type { OpenSite } from '../browser.ts';
import { readBuiltPages } from '../built-pages.ts';
import { peopleIn } from '../people.ts';
import type { Site } from '../sites.ts';
import { walkLinks } from './dead-links.ts';
import { invalidHtml } from './invalid-html.ts';
import { namedInFinder, namedInIndex, wronglyNamed } from './names.ts';
import { overweight } from './overweight.ts';

/** All that is wrong on the pages of a site, as far as nobody needs to look at them: HTML, links, weight and names. */
export async function faultsIn(site: Site, open: OpenSite): Promise<string[]> {
  const people = await peopleIn(site.root);
  const { page } = await open.visit('/verhalen/', { keep: false });
  return [
    ...(await invalidHtml(await readBuiltPages(site.dist))),
    ...(await walkLinks(open.url)).dead,
    ...(await overweight(site.dist)),
    ...(await namedInIndex(page, people)),
    ...(await namedInFinder(site.dist, people)),
    ...(await wronglyNamed(site.dist, people)),
  ];
}
