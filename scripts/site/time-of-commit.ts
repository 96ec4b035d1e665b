import { execFileSync } from 'node:child_process';

/** When the last commit in the folder `root` was made, in seconds since 1970; empty when git knows of none. */
export function timeOfCommit(root: string): string {
  const order = ['log', '-1', '--format=%ct', '--', '.'];
  try {
    return execFileSync('git', order, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
