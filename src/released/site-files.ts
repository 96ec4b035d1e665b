import { access } from 'node:fs/promises';
import path from 'node:path';
import { belowRoot } from '../addresses.ts';

/** The file of a built site that stands at an address; what follows `?` or `#` does not count. */
export function fileAt(site: string, address: string): string {
  const [page = '/'] = address.split(/[?#]/);
  const file = belowRoot(page);
  return path.join(site, page.endsWith('/') ? `${file}index.html` : file);
}

/** Whether the built site has a file there. */
export async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
