import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../whole-file.ts';

/** What is made once for all builds in which nothing of it changed. */
export interface Kept {
  /** The file in which it is kept: one for whatever it is made of, so that nothing stays that is no longer used. */
  file: string;
  /** What makes it: files, and folders of which the TypeScript counts. package.json names the exact version of each package. */
  code: readonly string[];
  /** All else that it is made of. */
  inputs: readonly (string | Buffer)[];
}

const keyLength = 32;
const making = new Map<string, Promise<Buffer>>();
const versions = new Map<string, Promise<Buffer>>();

/**
 * What `make` makes of code and inputs: as long as those stay the same, the one of an earlier build is taken. What asks for the
 * same at the same time gets the same one.
 */
export async function keptBetweenBuilds(
  { file, code, inputs }: Kept,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  // Without the file: the project may stand in another folder than when it was made.
  const key = hashOf([await versionOf(code), ...inputs]);
  const name = `${file} ${key.toString('hex')}`;
  const result = making.get(name) ?? readOrMake(file, key, make).finally(() => making.delete(name));
  making.set(name, result);
  return result;
}

async function readOrMake(file: string, key: Buffer, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(file).catch(() => undefined);
  if (kept?.subarray(0, keyLength).equals(key)) return kept.subarray(keyLength);
  const made = await make();
  await writeWhole(file, Buffer.concat([key, made]));
  return made;
}

/** Once in a build: the code does not change while it runs. */
function versionOf(code: readonly string[]): Promise<Buffer> {
  const name = code.join();
  const version = versions.get(name) ?? readVersion(code);
  versions.set(name, version);
  return version;
}

async function readVersion(code: readonly string[]): Promise<Buffer> {
  const files = await Promise.all(
    code.map(async (place) => {
      if (path.extname(place) !== '') return [place];
      const names = await readdir(place);
      return names.filter((name) => name.endsWith('.ts')).map((name) => path.join(place, name));
    }),
  );
  const sorted = files.flat().sort();
  return hashOf(await Promise.all(sorted.map((file) => readFile(file))));
}

/** One hash for a list of parts: each with its length, so that no two lists have the same. */
export function hashOf(parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest();
}
