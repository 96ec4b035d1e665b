import { expect, it } from 'vitest';
import { lostAddresses } from '../../src/released/lost-addresses.ts';
import { siteOfProject } from '../../src/released/project-site.ts';
import { readReleased } from '../../src/released/read-released.ts';
import { realSite } from '../support/sites.ts';

it('answers at every address that was ever released', async () => {
  const released = await readReleased(realSite.root);
  expect(released.length).toBeGreaterThan(150);
  const site = await siteOfProject(realSite.root, realSite.dist, released);
  const lost = await lostAddresses(released, site);
  // Read by an editor whose pull request changed an address: the words alone.
  if (lost.length > 0) throw new Error(`\n${lost.join('\n\n')}`);
});
