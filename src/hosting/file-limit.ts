import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { belowRoot, shareKit, shortLink, shortLinks, sitePages } from '../addresses.ts';
import { HostError } from './named-host.ts';

/** How many files a host for static sites takes that counts them, as Cloudflare Pages does. */
export const mostFiles = 20_000;

/** A redirect of many addresses at once, in the words of a `_redirects` file; `:slug` stands for one part of an address. */
export interface WildcardRule {
  from: string;
  to: string;
  status: 302;
}

/** Pages of which there is one for each story, and which one rule can stand in for. */
type Replaceable = 'shortLinks' | 'kits';

/** What a built site has. */
export interface FileCounts extends Record<Replaceable, number> {
  /** All of its files. */
  all: number;
}

/** What becomes of a built site that is to fit on a host. */
export interface FilePlan {
  /** How many files it has then. */
  files: number;
  /** Which pages are rules there, each in one. */
  replaced: Replaceable[];
}

/** One size of the photograph of a story; each has a few (src/cover/photo.ts). */
const isPhoto = /^omslag-\d+\.(?:avif|jpg)$/;

/** What stands in for each: the page of the newsletter makes a kit by script, and /v/ finds the story of a short link. */
const rules: Record<Replaceable, WildcardRule> = {
  shortLinks: { from: shortLink(':code'), to: `${shortLinks}?code=:code`, status: 302 },
  kits: { from: shareKit('verhalen', ':slug'), to: `${sitePages.newsletter}?verhaal=:slug`, status: 302 },
};

/**
 * Which pages of stories a site leaves to a rule, so that it has at most `most` files: none while all fit, then short links,
 * which lead on without JavaScript too, then share kits, which then need it. It may have too many still.
 */
export function planFiles(counts: FileCounts, most = mostFiles): FilePlan {
  const plan: FilePlan = { files: counts.all, replaced: [] };
  for (const kind of ['shortLinks', 'kits'] as const) {
    if (plan.files <= most) break;
    plan.files -= counts[kind];
    plan.replaced.push(kind);
  }
  return plan;
}

/**
 * Makes the site that was built in the folder `site` fit on a host that takes at most `most` files: takes away the pages that
 * rules stand in for, and gives those rules. They come after all rules for one address. Throws a HostError, and takes
 * nothing away, when it cannot fit.
 */
export async function fitFiles(site: string, most = mostFiles): Promise<WildcardRule[]> {
  const [names, shortLinkPages, kits] = await Promise.all([
    filesIn(site),
    foldersOf(site, belowRoot(shortLinks)),
    foldersOf(site, belowRoot(sitePages.newsletter)),
  ]);
  const leading = await only(shortLinkPages, leadsOn);
  const photos = names.filter((name) => isPhoto.test(name)).length;
  const { files, replaced } = planFiles(
    { all: names.length, shortLinks: leading.length, kits: kits.length },
    most,
  );
  if (files > most) throw new HostError(tooMany(files, photos, most));
  const folders = { shortLinks: leading, kits };
  for (const folder of replaced.flatMap((kind) => folders[kind])) await rm(folder, { recursive: true });
  return replaced.map((kind) => rules[kind]);
}

function tooMany(files: number, photos: number, most: number): string {
  const forPhotos = photos === 0 ? '' : `, waarvan ${photos} voor foto’s`;
  return `De site heeft ${files} bestanden${forPhotos}, en zo’n host neemt er hoogstens ${most}. Kies een host zonder die grens.`;
}

/** The names of all files. */
async function filesIn(site: string): Promise<string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** The folders right below this one that hold a page and nothing else. */
async function foldersOf(site: string, below: string): Promise<string[]> {
  const entries = await readdir(path.join(site, below), { withFileTypes: true }).catch(() => []);
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(site, below, name));
  return only(folders, async (folder) => (await readdir(folder)).join() === 'index.html');
}

/** Whether a page sends its readers on at once; that of a story which was taken away says so, and stays. */
async function leadsOn(folder: string): Promise<boolean> {
  return (await readFile(path.join(folder, 'index.html'), 'utf8')).includes('http-equiv="refresh"');
}

async function only(
  folders: readonly string[],
  test: (folder: string) => Promise<boolean>,
): Promise<string[]> {
  const kept: string[] = [];
  for (const folder of folders) if (await test(folder)) kept.push(folder);
  return kept;
}
