import type { Page } from 'playwright-core';
import type { OpenSite, Visit, VisitOptions } from '../browser.ts';

/** As many pages as this are walked at the same time. */
const tabs = 2;

/** What is wrong on a page as it is now, and in what its tab has noted since it was opened. */
type Look = (page: Page, visit: Visit) => Promise<string[]>;
/** Brings a tab to an address. */
type Go = (page: Page, address: string) => Promise<unknown>;

/**
 * Opens every address in turn, in two tabs at a time, and looks at each. Returns all faults, with the address in
 * front, and opens the first page with a fault once more, so that a trace and a picture of it are kept.
 */
export async function walk(
  site: OpenSite,
  addresses: readonly string[],
  options: VisitOptions,
  look: Look,
  go: Go = (page, address) => page.goto(address),
): Promise<string[]> {
  const faults: { address: string; fault: string }[] = [];
  // One queue for all tabs: each takes the next address when it is done with the one before.
  const queue = addresses.values();
  const walkInTab = async () => {
    // A walk asks what is wrong, never how soon.
    const visit = await site.visit('/404.html', { ...options, keep: false, timeout: 60_000 });
    const { page } = visit;
    for (const address of queue) {
      await go(page, address);
      for (const fault of await look(page, visit)) faults.push({ address, fault });
    }
  };
  await Promise.all(Array.from({ length: tabs }, walkInTab));
  if (faults[0] !== undefined) {
    const visit = await site.visit(faults[0].address, options);
    await look(visit.page, visit);
  }
  return faults.map(({ address, fault }) => `${address} ${fault}`);
}
