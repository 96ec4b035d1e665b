import { addressOf } from '../addresses.ts';
import { checkContent } from '../content-check/check-content.ts';
import { anchorsOf } from '../content-check/check-links.ts';
import { documentOf, textsOf } from '../content-check/checked-file.ts';
import { filesBelow } from '../content-check/raw-file.ts';
import { answersOf } from '../hosting/answers.ts';
import { readSettings } from '../settings.ts';
import type { Released } from './address-list.ts';
import type { Site } from './lost-addresses.ts';
import { addressesOfSite } from './read-site.ts';

/** The site that was built in `folder` from the content below `root`, with what that says of addresses. */
export async function siteOfProject(
  root: string,
  folder: string,
  released: readonly Released[],
): Promise<Site> {
  const library = await checkContent(await filesBelow(root), undefined, released);
  const stories = textsOf(library, 'verhalen').flatMap(({ id, data }) => (data ? [{ id, data }] : []));
  const withdrawn = (library.withdrawn ?? []).flatMap(({ id, data }) => (data ? [{ id, data }] : []));
  const redirects = documentOf(library, 'doorverwijzingen')?.data ?? { addresses: [] };
  const answers = answersOf({ stories, withdrawn, redirects });
  const page = (slug: string) => addressOf('verhalen', slug);
  const codes = stories.flatMap(({ id, data: { code } }) =>
    code === undefined ? [] : [[page(id), code] as const],
  );
  const gone = withdrawn.flatMap(({ id, data }) => [id, ...(data.aliases ?? [])].map(page));
  const former = new Set([...answers.map(({ address }) => address), ...gone]);
  return {
    folder,
    now: await addressesOfSite(folder, new Map(codes), former, readSettings().base),
    answers,
    redirects,
    gone: new Set(gone),
    headings: new Map(
      library.texts.map(({ kind, id, guarded }) => [addressOf(kind, id), anchorsOf(guarded.outline)]),
    ),
  };
}
