import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** How a build ended. */
export interface Ended {
  status: number | null;
  /** What it said of what went wrong. */
  stderr: string;
}

/**
 * Builds the project in `root` to its dist/, in a process of its own, for a host when `siteUrl` names one, and with no other
 * settings than those of `env`. Resolves whether or not that works.
 */
export async function tryToBuild(
  root: string,
  siteUrl?: string,
  env: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, SITE_URL: siteUrl, BASE_PATH: '', PREVIEW: '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stderr };
}

/** Builds as tryToBuild() does. Throws with what the build said when it fails. */
export async function build(...order: Parameters<typeof tryToBuild>): Promise<void> {
  const { status, stderr } = await tryToBuild(...order);
  if (status !== 0) throw new Error(`The build of ${path.resolve(order[0])} failed:\n${stderr}`);
}
