import { correctedPath } from './corrected-address.ts';

/**
 * On the page for an unknown address, on a host that corrects nothing: goes to the address that was probably meant, when
 * there is a page. Stays where it is otherwise, and when the site cannot be reached.
 */
export async function tryCorrected(): Promise<void> {
  const path = correctedPath(location.pathname);
  if (path === undefined) return;
  const found = await fetch(path, { method: 'HEAD' }).catch(() => undefined);
  if (found?.ok) location.replace(path + location.search + location.hash);
}
