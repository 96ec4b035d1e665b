import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The files that two built sites do not share to the byte, by their path in the site; none for the same site. */
export async function differencesBetween(one: string, other: string): Promise<string[]> {
  const [ours, theirs] = await Promise.all([filesOf(one), filesOf(other)]);
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  return [...names].filter((name) => !theirs.get(name)?.equals(ours.get(name) ?? Buffer.from('absent')));
}

/** The files of a built site, with their bytes. */
async function filesOf(dist: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
  return new Map(
    await Promise.all(files.map(async (file) => [path.relative(dist, file), await readFile(file)] as const)),
  );
}
