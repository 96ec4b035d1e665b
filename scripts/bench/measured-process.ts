import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { Cleanup } from './cleanup.ts';

/** What a process and all that it started used. */
export interface Used {
  /** Seconds of processor time, of user and system together. */
  cpuSeconds: number;
  /** The most memory that they held at one moment, in megabytes (10^6 bytes). */
  peakMegabytes: number;
}

/** The unit in which Linux reports processor time: hundredths of a second (man 5 proc_pid_stat). */
const ticksPerSecond = 100;
/** How often the memory is looked at, in milliseconds. */
const interval = 200;

/**
 * Runs the project's Node with these arguments in the folder `cwd` and measures it. Throws with what it wrote when it fails, and
 * on a system that has no /proc to measure by.
 */
export async function measureNode(
  args: readonly string[],
  cwd: string,
  cleanup: Cleanup,
  env: Readonly<Record<string, string>> = {},
): Promise<Used> {
  const before = childSeconds();
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  cleanup.add(async () => {
    child.kill();
    await ended;
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said = `${said}${text}`.slice(-4000);
    });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, child.pid === undefined ? 0 : memoryOf(child.pid));
  }, interval);
  const [code] = await ended;
  clearInterval(timer);
  if (code !== 0) throw new Error(`node ${args.join(' ')} failed:\n${said}`);
  return { cpuSeconds: childSeconds() - before, peakMegabytes: peak / 1e6 };
}

/** Processor time of all ended child processes of this one, and of theirs (man 5 proc_pid_stat, fields 16 and 17). */
function childSeconds(): number {
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** The memory of a process and its descendants now, in bytes (field 24 of each, in pages of 4,096 bytes). */
function memoryOf(root: number): number {
  const pages = new Map<number, number>();
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = statOf(name);
      const [pid, parent] = [Number(name), Number(fields[1])];
      pages.set(pid, Number(fields[21]));
      children.set(parent, [...(children.get(parent) ?? []), pid]);
    } catch {
      // It ended meanwhile.
    }
  }
  const total = (pid: number): number =>
    (pages.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((sum, child) => sum + total(child), 0);
  return total(root) * 4096;
}

/** The fields of a process from the third, its state, which is at 0. */
function statOf(pid: string): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
