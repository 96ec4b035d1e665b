import { glob, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sitePages } from '../addresses.ts';
import { fileAt } from '../released/site-files.ts';
import type { Answer } from './answers.ts';
import { compressSite } from './compress.ts';
import { fitFiles, mostFiles } from './file-limit.ts';
import { hostAnswers } from './host-answers.ts';
import { caddyFile } from './hosts/caddy.ts';
import { containerFile } from './hosts/container.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxFiles } from './hosts/nginx.ts';
import { redirectsFile } from './hosts/redirects-file.ts';
import { usualSpot } from './hosts/spot.ts';
import type { Host } from './named-host.ts';
import { policiesOf } from './policies.ts';
import { rulesOf } from './rules.ts';

/** The folder in the project with the configuration of a server: it is no part of what readers get. */
export const configFolder = 'dist.hosting';

/** Where that of a site stands which is still being made in the folder `site`. */
export const configOf = (site: string) => `${site}.hosting`;

/** How many files a host of static files gets beside the site: `_headers` and `_redirects`. */
const ownFiles = 2;

/**
 * Makes the site that was built from the project in `root` to the folder `site` ready for a host, with its configuration in
 * configOf(site) (a server) or in the site (a host of static files). Returns what the operator must know. Throws as handedOver(),
 * fitFiles() and headersFile() do.
 */
export async function prepareSite(host: Host, root: string, site: string): Promise<string[]> {
  const answers = hostAnswers(root);
  if (host === 'statisch') return prepareStatic(site, answers);
  const rules = await rulesOf(site, answers);
  await compressSite(site, path.join(root, '.astro/compressed'));
  const files =
    host === 'nginx'
      ? { ...nginxFiles(rules, usualSpot), Containerfile: containerFile(usualSpot) }
      : { Caddyfile: caddyFile(rules, usualSpot) };
  await writeFolder(configOf(site), files);
  return [`De instellingen voor ${host} staan in ${configFolder}/; lees src/hosting/OPERATIE.md.`];
}

async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
}

async function prepareStatic(site: string, answers: readonly Answer[]): Promise<string[]> {
  const moved = answers.filter(({ to }) => to !== undefined);
  const redirects = redirectsFile();
  const left = redirects.add(moved);
  // A host may prefer a file to a redirect.
  for (const { address } of moved.filter((answer) => !left.includes(answer)))
    await removeFile(fileAt(site, address));
  for (const rule of await fitFiles(site, mostFiles - ownFiles)) redirects.addForMany(rule);
  const files = await Array.fromAsync(glob('**/*.*', { cwd: site }));
  const addresses = files.map((file) => sitePages.home + file.replaceAll('\\', '/'));
  await writeFile(path.join(site, '_headers'), headersFile(await policiesOf(site), addresses));
  await writeFile(path.join(site, '_redirects'), redirects.text());
  return left.length === 0
    ? []
    : [`${left.length} doorverwijzingen pasten niet in _redirects: daar staat een pagina die doorstuurt.`];
}

/** Removes a file that may be there, and its folder when that has nothing else. */
async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true });
  await rmdir(path.dirname(file)).catch(() => undefined);
}
