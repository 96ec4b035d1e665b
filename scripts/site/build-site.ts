import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { HostError } from '../../src/hosting/named-host.ts';
import { configFolder } from '../../src/hosting/prepare-site.ts';

/**
 * Builds the site of the project in `root` to `root`/dist. The new site is made in dist.new/ and replaces dist/ when it
 * is complete, after `finish` did what is left to do in it: after a failure dist/ is unchanged. Throws the error that stopped the
 * build.
 */
export async function buildSite(
  root: string,
  finish: (site: string) => Promise<void> = async () => {},
): Promise<void> {
  const finished = path.join(root, 'dist');
  const making = path.join(root, 'dist.new');
  await rm(making, { recursive: true, force: true });
  try {
    await build({ root, outDir: making, logLevel: 'warn' });
    // What was written for the site of before would refuse the styles of this one.
    await rm(path.join(root, configFolder), { recursive: true, force: true });
    await finish(making);
    await rm(finished, { recursive: true, force: true });
    await rename(making, finished);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** Why a build stopped: the report of problems in content/, what was not understood, or the stack trace of any other error. */
export function explainFailure(error: unknown): string {
  if (error instanceof HostError || (error instanceof Error && error.name === 'ContentError'))
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
