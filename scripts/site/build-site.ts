import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { timeOfCommit } from './time-of-commit.ts';

/**
 * Builds the site of the project in `root` to `root`/dist. The new site is made in dist.new/ and replaces dist/ when it
 * is complete, after `finish` did what is left to do in it: after a failure dist/ is unchanged. One commit gives one site, to the
 * byte, wherever and whenever it is built: SOURCE_DATE_EPOCH is the day of it. Throws the error that stopped the build.
 */
export async function buildSite(
  root: string,
  finish: (site: string) => Promise<void> = async () => {},
): Promise<void> {
  process.env.SOURCE_DATE_EPOCH ||= timeOfCommit(root);
  const finished = path.join(root, 'dist');
  const making = path.join(root, 'dist.new');
  await rm(making, { recursive: true, force: true });
  try {
    await build({ root, outDir: making, logLevel: 'warn' });
    await finish(making);
    await rm(finished, { recursive: true, force: true });
    await rename(making, finished);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** Errors of which the message is all that is to be shown. */
const told = ['ContentError', 'SettingsError', 'ChromiumError'];

/** Why a command stopped: what is wrong with content/, a setting or Chromium, or the stack trace of any other error. */
export function explainFailure(error: unknown): string {
  if (error instanceof Error && told.includes(error.name)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
