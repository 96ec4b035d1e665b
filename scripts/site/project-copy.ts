import { globSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from './is-running.ts';

/** A copy of the project that may be spoilt. */
export interface ProjectCopy {
  root: string;
  remove(): Promise<void>;
}

/** All that a build reads, apart from content/. */
export const sources = ['astro.config.mjs', 'tsconfig.json', 'package.json', 'src', 'public', 'scripts'];

/**
 * Copies all that a build needs to a new folder in the project (git ignores it), so that the copy finds the
 * same node_modules. The caller removes it; what a process left that was killed goes too. Rejects when a part cannot be
 * copied, and then leaves nothing.
 */
export async function copyProject(): Promise<ProjectCopy> {
  await removeForsaken();
  const root = await mkdtemp(path.resolve(`.copy-${process.pid}-`));
  const remove = () => removeFolder(root);
  try {
    for (const name of [...sources, 'content']) await cp(name, path.join(root, name), { recursive: true });
    // On Windows a junction, for which nobody needs a right of his own.
    await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
  } catch (error) {
    await remove();
    throw error;
  }
  return { root, remove };
}

/** Removes the copies of processes that are gone. */
async function removeForsaken(): Promise<void> {
  const forsaken = globSync('.copy-*').filter((name) => !isRunning(Number(name.split('-')[1])));
  await Promise.all(forsaken.map(removeFolder));
}

function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
