import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Cleanup } from './cleanup.ts';

/** Pages that the finder does not need and that take minutes to build with thousands of stories. */
const leftOut = [
  'verhalen/[slug]/deel.png.ts',
  'verhalen/[slug]/omslag-[width].[format].ts',
  'aanpakken/vergelijken.astro',
  'cijfers.astro',
];
/** The unit in which Linux reports processor time: hundredths of a second. */
const ticksPerSecond = 100;
/** Heap limit in megabytes: each text is a module, and there are thousands. */
const memory = 12_000;

/**
 * Builds the site of a copy of the project to its dist/, with the project's own build, in a child process. Returns the
 * seconds of processor time, including Pagefind's, or undefined on a system that does not report it. Throws with the
 * output of the build when it fails.
 */
export async function buildCopy(root: string, cleanup: Cleanup): Promise<number | undefined> {
  for (const page of leftOut) await rm(path.join(root, 'src/pages', page), { force: true });
  const before = childSeconds();
  const build = spawn(process.execPath, [`--max-old-space-size=${memory}`, 'scripts/build.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(build, 'exit');
  cleanup.add(async () => {
    build.kill();
    await ended;
  });
  let said = '';
  build.stderr.on('data', (text) => {
    said += text;
  });
  const [code] = await ended;
  if (code !== 0) throw new Error(`The build failed:\n${said.slice(-4000)}`);
  const after = childSeconds();
  return before === undefined || after === undefined ? undefined : after - before;
}

/** Processor time of all ended child processes of this one, and of theirs (man 5 proc_pid_stat, fields 16 and 17). */
function childSeconds(): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}
