import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this process may install packages of Debian. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Runs apt-get; whether that worked is seen by what is there then. */
export function apt(stdio: 'inherit' | 'ignore', command: 'update' | 'install', ...packages: string[]): void {
  // Without a way to the internet it gives up soon, and not in the middle of an installation.
  const impatient = ['Acquire::Retries=0', 'Acquire::http::Timeout=10', 'Acquire::https::Timeout=10'];
  const options = ['-y', '-qq', '--no-install-recommends', ...impatient.flatMap((option) => ['-o', option])];
  spawnSync('apt-get', [command, ...options, ...packages], {
    stdio,
    // A package that would start its server asks for the run level first.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
}
