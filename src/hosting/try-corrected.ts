import { correctedAddress } from './corrected-address.ts';

/**
 * On the page for an unknown address, on a host that corrects nothing: goes to the address that was probably meant, when
 * there is a page. Stays where it is otherwise, and when the site cannot be reached. `root` is the path below which the site stands;
 * from src/addresses.ts every script of the finder would get heavier. Marks in the query are taken out by the page that it goes to.
 */
export async function tryCorrected(root: string): Promise<void> {
  const corrected = correctedAddress(location.pathname.slice(root.length - 1));
  if (corrected === undefined) return;
  const { query, place } = corrected;
  const path = root + corrected.path.slice(1);
  const found = await fetch(path, { method: 'HEAD' }).catch(() => undefined);
  const search = query === '' ? location.search : query + location.search.replace('?', '&');
  if (found?.ok) location.replace(path + search + (location.hash || place));
}
