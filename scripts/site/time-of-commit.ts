import { execFileSync } from 'node:child_process';

/**
 * When the commit was made that the folder `root` is of, in seconds since 1970; empty when git has nothing of that folder. The
 * commit itself, and not the last one that changed something: a clone without history knows no other. Whose folder it is makes no
 * difference: in a container it is often another user's.
 */
export function timeOfCommit(root: string): string {
  const git = (...order: string[]) =>
    execFileSync('git', ['-c', 'safe.directory=*', ...order], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    return git('ls-tree', '--name-only', 'HEAD') === '' ? '' : git('log', '-1', '--format=%ct');
  } catch {
    return '';
  }
}
