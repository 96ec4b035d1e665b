import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from './is-running.ts';

/** The folders in which this process builds. */
const building = new Set<string>();

/**
 * Notes that this process builds in `root`, where two builds would mix in what Astro keeps there. Resolves with what ends that.
 * Throws an error that says in Dutch that another process builds there; one that was killed does not count.
 */
export async function startBuilding(root: string): Promise<() => Promise<void>> {
  const note = path.join(root, '.astro', 'building');
  const own = `${note}.${process.pid}`;
  // Without `recursive`, which says of a disk that may not be written that the folder is missing.
  await mkdir(path.dirname(note)).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await writeFile(own, String(process.pid));
  try {
    // A link is there as a whole or not at all, and never takes the place of another.
    await link(own, note).catch(async (error) => {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(await readFile(note, 'utf8'));
      // After a restart another process may have the number; in a container it is often our own.
      if (holder === process.pid ? building.has(root) : isRunning(holder)) throw anotherBuilds(holder);
      await rm(note, { force: true });
      await link(own, note);
    });
  } finally {
    await rm(own, { force: true });
  }
  building.add(root);
  return async () => {
    building.delete(root);
    await rm(note, { force: true });
  };
}

function anotherBuilds(holder: number): Error {
  const error = new Error(
    `In deze map loopt al een build (proces ${holder}). Wacht tot die klaar is. Loopt er geen? Verwijder dan .astro/building.`,
  );
  error.name = 'BuildStopped';
  return error;
}
