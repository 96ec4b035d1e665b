import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';

/**
 * Builds the site of the project in `root` to `root`/dist. The new site is made in dist.new/ and replaces dist/ when it
 * is complete: after a failure dist/ is unchanged. Throws the error that stopped the build.
 */
export async function buildSite(root: string): Promise<void> {
  const finished = path.join(root, 'dist');
  const making = path.join(root, 'dist.new');
  await rm(making, { recursive: true, force: true });
  // Where nothing can be written, this is the first to fail.
  await mkdir(making);
  try {
    await build({ root, outDir: making, logLevel: 'warn' });
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
  const { code = '', path: place } = error as NodeJS.ErrnoException;
  if (/^(?:EACCES|EPERM|EROFS)$/.test(code))
    return `Hier mag niet worden geschreven: ${place}. Zet het project in een map waarin dat mag.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
