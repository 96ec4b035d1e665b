import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of a new story, by its name within the folder of the story. */
export type StoryFiles = Readonly<Record<string, string | Buffer>>;

/**
 * Puts the folder of a new story in content/ below `root`, whole or not at all; returns false, and does nothing, when
 * there is something of that name.
 */
export async function writeStory(root: string, id: string, files: StoryFiles): Promise<boolean> {
  const folder = path.join(root, 'content/verhalen', id);
  const draft = await mkdtemp(path.join(root, '.nieuw-verhaal-'));
  try {
    for (const [name, content] of Object.entries(files))
      await writeFile(path.join(draft, name), content, { flag: 'wx' });
    await mkdir(path.dirname(folder), { recursive: true });
    // Claims the name; a folder that is there already is left alone.
    await mkdir(folder);
    await rename(draft, folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
