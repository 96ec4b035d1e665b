import path from 'node:path';
import { copyProject } from '../site/project-copy.ts';
import type { Cleanup } from './cleanup.ts';
import { type GeneratedLibrary, generateStories } from './generate-stories.ts';

/** A copy of the project with a certain number of stories, for all that is to be measured on it. */
export interface Library extends GeneratedLibrary {
  stories: number;
  /** The folder of the copy. */
  root: string;
  /** The folder where its site comes when it is built. */
  site: string;
  remove(): Promise<void>;
}

/** Copies the project and adds stories up to `stories`; builds nothing. The clean-up removes it, if the caller did not. */
export async function makeLibrary(stories: number, cleanup: Cleanup): Promise<Library> {
  const { root, remove } = await copyProject();
  cleanup.add(remove);
  return { stories, root, site: path.join(root, 'dist'), remove, ...(await generateStories(root, stories)) };
}
