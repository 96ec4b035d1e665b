import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { belowRoot } from '../addresses.ts';
import { handedOver } from '../content-check/checked-entries.ts';
import { ContentError } from '../content-check/content-guard.ts';
import type { Answer } from '../hosting/answers.ts';
import { hostAnswers } from '../hosting/host-answers.ts';
import type { Redirects } from '../schema/redirects.ts';
import { keptMailPictures } from './kept-mail-pictures.ts';
import { liveLines } from './live-lines.ts';
import { movedPage } from './moved-page.ts';
import { withOldPlace } from './old-places.ts';
import { readReleased } from './read-released.ts';
import { fileAt, isThere } from './site-files.ts';

/**
 * Makes a built site answer at its former addresses on any host: a page that leads on, a copy of a file, the former id of a
 * heading. Addresses that ended for good have pages of the site itself. Comes after all that writes or changes pages.
 * Fails a build in which a line ends an address that the site still has.
 */
export function keptAddresses(): AstroIntegration {
  let root = '';
  let base = '';
  return {
    name: 'kept-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const [redirects] = handedOver(root, 'doorverwijzingen') as unknown as { data: Redirects }[];
        const live = await liveLines(site, redirects?.data.addresses ?? []);
        if (live.length > 0) throw new ContentError(live.join('\n'));
        for (const answer of hostAnswers(root)) await standIn(site, base, answer);
        for (const picture of keptMailPictures(await readReleased(root))) await standIn(site, base, picture);
        for (const { from, to } of redirects?.data.addresses ?? []) await keepPlace(site, from, to);
      },
    },
  };
}

/** Writes what stands in for a redirect, unless the site has something there, or nothing to lead to. */
async function standIn(
  site: string,
  base: string,
  { address, to }: Pick<Answer, 'address' | 'to'>,
): Promise<void> {
  if (to === undefined) return;
  const [file, target] = [fileAt(site, address), fileAt(site, to)];
  if ((await isThere(file)) || !(await isThere(target))) return;
  await mkdir(path.dirname(file), { recursive: true });
  if (!address.endsWith('/')) {
    await copyFile(target, file);
    return;
  }
  const title = /<title>([^<]*?)(?: \| Gewoon doen)?<\/title>/.exec(await readFile(target, 'utf8'))?.[1];
  await writeFile(file, movedPage({ to: base + belowRoot(to), title: title ?? to }));
}

async function keepPlace(site: string, from: string, to: string | undefined): Promise<void> {
  const [page = '', old] = from.split('#');
  const now = to?.split('#')[1];
  if (old === undefined || now === undefined) return;
  const file = fileAt(site, page);
  if (!(await isThere(file))) return;
  const html = withOldPlace(await readFile(file, 'utf8'), old, now);
  if (html !== undefined) await writeFile(file, html);
}
