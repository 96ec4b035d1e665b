import { mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';

/**
 * Moves the built site of the project in `root`, and what its build kept but for the share pictures, to a folder in that project, with
 * which they go. Not removed: some file systems take more time for each new file while others were just removed (ext4 without a
 * journal looks for inodes that were not in use lately), and the next build would pay for it. And not to the folder for temporary files,
 * which is often another disk, where nothing can be moved to.
 */
export async function setAside(root: string): Promise<void> {
  const former = path.join(root, 'former');
  const kept = path.join(root, '.astro');
  await mkdir(former);
  await rename(path.join(root, 'dist'), path.join(former, 'dist'));
  for (const name of await readdir(kept))
    if (name !== 'share') await rename(path.join(kept, name), path.join(former, name));
}
