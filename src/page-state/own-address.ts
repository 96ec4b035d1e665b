/**
 * Writes `search`, the state of the page itself, over the query of the address when that holds anything else: what
 * a newsletter hung onto the link must not be copied, mailed or printed.
 */
export function keepOwnAddress(search: string): void {
  if (search !== location.search)
    history.replaceState(null, '', `${search || location.pathname}${location.hash}`);
}
