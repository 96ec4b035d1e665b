import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { configFolder, configOf } from '../../src/hosting/prepare-site.ts';
import { startBuilding } from './one-build.ts';
import { makeReadable } from './readable-by-all.ts';
import { timeOfCommit } from './time-of-commit.ts';

/** Makes the site of the project in `root` in the folder `into`. */
type Make = (root: string, into: string) => Promise<void>;

/**
 * Builds the site of the project in `root` to `root`/dist, as `make` does it. The new site is made beside it, and takes its place
 * when it is complete, with its configuration: after a failure, a full disk or the end of the process both are as they were. One commit gives one site, to
 * the byte, wherever and whenever it is built: SOURCE_DATE_EPOCH is the time of it. Throws the error that stopped the build,
 * also when another process builds here.
 */
export async function buildSite(root: string, make: Make = makeWithAstro): Promise<void> {
  process.env.SOURCE_DATE_EPOCH ||= timeOfCommit(root);
  const finished = path.join(root, 'dist');
  const making = path.join(root, 'dist.new');
  const former = path.join(root, 'dist.old');
  const config = path.join(root, configFolder);
  const newConfig = configOf(making);
  const end = await startBuilding(root);
  try {
    // What is left of a build that was killed.
    await tidy();
    await make(root, making);
    makeReadable(making);
    makeReadable(newConfig);
    if (existsSync(finished)) await rename(finished, former);
    await rename(making, finished);
    // What was written for the site of before would refuse the styles of this one.
    rmSync(config, { recursive: true, force: true });
    if (existsSync(newConfig)) await rename(newConfig, config);
  } finally {
    await tidy();
    await end();
  }

  /** Between the two renames the finished site is the former one. */
  async function tidy(): Promise<void> {
    if (!existsSync(finished) && existsSync(former)) await rename(former, finished);
    // Without waiting for each file, which takes twice the processor time.
    for (const folder of [making, newConfig, former]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the site with Astro, for production whatever the environment says: Vite would take another value for development. */
export async function makeWithAstro(root: string, into: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  await build({ root, outDir: into, logLevel: 'warn' });
}

/** Errors of which the message is all that is to be shown. */
const told = [
  'ContentError',
  'SettingsError',
  'ChromiumError',
  'HostError',
  'BuildStopped',
  'NothingToPrint',
];

/** Why a command stopped: what there is to do about it, or the stack trace of any other error. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (told.includes(error.name)) return error.message;
  if (isDiskFull(error))
    return 'De schijf is vol: maak ruimte en begin opnieuw. De site in dist/ is zoals zij was.';
  const { code = '', path: place, syscall, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Poort ${port} is in gebruik, en die ervoor ook: zet PORT op een ander getal, zoals 8080, of op 0.`;
  if (code === 'EACCES' && syscall === 'listen')
    return `Op poort ${port} mag dit programma niet luisteren: zet PORT op een getal vanaf 1024, zoals 4321.`;
  if (/^(?:EBUSY|EXDEV)$/.test(code))
    return `De map ${place} is niet te vervangen: er staat iets in open, of het is een andere schijf (mount). Sluit het of koppel die los, en begin opnieuw.`;
  if (/^(?:EACCES|EPERM|EROFS)$/.test(code))
    return `Hier mag niet worden geschreven: ${place}. Zet het project in een map waarin dat mag.`;
  return error.stack ?? error.message;
}

/** Of Node, or of a program that it runs. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /ENOSPC|EDQUOT|no space left/i.test(error.message) || isDiskFull(error.cause);
}
