import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where pictures are kept between builds, one file for each page: the key of what it was made of, then the picture. */
const ownFolder = path.resolve('.astro/share');
const keyLength = 32;

/** What draws: a change in any of it makes each picture anew. package.json names the exact version of each package. */
const drawing = ['src/share', 'src/cover', 'src/typeface', 'package.json'];

const making = new Map<string, Promise<Buffer>>();
let version: Promise<Buffer> | undefined;

/**
 * The picture of a page as `draw` makes it from `inputs`: all that the picture shows. As long as those and the code stay the
 * same, the one of an earlier build is taken. What asks for the same picture at the same time gets the same one.
 */
export async function keptImage(
  page: string,
  inputs: readonly (string | Buffer)[],
  draw: () => Promise<Buffer>,
  folder: string = ownFolder,
): Promise<Buffer> {
  version ??= versionOfDrawing();
  const key = hashOf([await version, page, ...inputs]);
  const name = key.toString('hex');
  const image =
    making.get(name) ??
    readOrDraw(path.join(folder, `${page.replaceAll('/', '_')}.png`), key, draw).finally(() =>
      making.delete(name),
    );
  making.set(name, image);
  return image;
}

async function readOrDraw(file: string, key: Buffer, draw: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(file).catch(() => undefined);
  if (kept?.subarray(0, keyLength).equals(key)) return kept.subarray(keyLength);
  const image = await draw();
  // Written as a whole or not at all: a build may be stopped.
  const unfinished = `${file}.${process.pid}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(unfinished, Buffer.concat([key, image]));
  await rename(unfinished, file);
  return image;
}

async function versionOfDrawing(): Promise<Buffer> {
  const files = await Promise.all(
    drawing.map(async (place) => {
      if (place.endsWith('.json')) return [place];
      const names = await readdir(place);
      return names.filter((name) => name.endsWith('.ts')).map((name) => path.join(place, name));
    }),
  );
  return hashOf(
    await Promise.all(
      files
        .flat()
        .sort()
        .map((file) => readFile(file)),
    ),
  );
}

/** Each part with its length, so that no two lists of parts are the same. */
function hashOf(parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest();
}
