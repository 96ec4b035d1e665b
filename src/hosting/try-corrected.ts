import { withoutMarks } from '../page-state/marks.ts';
import { correctedAddress } from './corrected-address.ts';

/**
 * On the page for an unknown address, on a host that corrects nothing: goes to the address that was probably meant, when
 * there is a page. Stays where it is otherwise, and when the site cannot be reached.
 */
export async function tryCorrected(): Promise<void> {
  const corrected = correctedAddress(location.pathname);
  if (corrected === undefined) return;
  const { path, query, place } = corrected;
  const found = await fetch(path, { method: 'HEAD' }).catch(() => undefined);
  const search = withoutMarks(`${query}&${location.search.slice(1)}`);
  if (found?.ok) location.replace(path + search + (location.hash || place));
}
