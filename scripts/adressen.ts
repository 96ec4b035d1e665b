/**
 * `npm run adressen`: at a release, adds every address of the site to the list of addresses that must answer for good, and says
 * which of that list no longer do. Builds the site first; `-- --gebouwd` reads dist/ as it is.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFile, readList, together, writeList } from '../src/released/address-list.ts';
import { lostAddresses } from '../src/released/lost-addresses.ts';
import { siteOfProject } from '../src/released/project-site.ts';
import { buildSite, explainFailure } from './site/build-site.ts';

const root = process.cwd();
try {
  if (!process.argv.includes('--gebouwd')) await buildSite(root);
  const before = await readFile(listFile, 'utf8').catch(() => '');
  const released = readList(before);
  const site = await siteOfProject(root, path.join(root, 'dist'), released);
  const lost = await lostAddresses(released, site);
  const now = writeList(together(released, site.now));
  await writeFile(listFile, now);
  const old = new Set(before.split('\n'));
  const changed = now.split('\n').filter((line) => !old.has(line)).length;
  console.log(
    changed === 0
      ? `${listFile} klopt al.`
      : `${listFile} is bijgewerkt: ${changed} regels zijn nieuw of langer.`,
  );
  if (lost.length > 0)
    console.error(`\nDeze adressen beantwoordt de site niet meer:\n\n${lost.join('\n\n')}`);
  process.exit(lost.length > 0 ? 1 : 0);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
