import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, glob, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { writeWhole } from '../whole-file.ts';
import { contentTypes, smallerTypes } from './headers.ts';

/** By the end of their names. */
const texts = Object.entries(contentTypes)
  .filter(([, type]) => smallerTypes.test(type))
  .map(([end]) => end);

/** By the end of the name that a host looks for. */
const ways: Record<string, (text: Buffer) => Promise<Buffer>> = {
  br: (text) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: async (text) => {
    const small = await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION });
    // Which system made it is of no use to a reader, and the same site has the same files on all of them.
    small[9] = 255;
    return small;
  },
};

/**
 * Writes `.br` and `.gz` beside every text in the built site in `site`, as small as they can be. What is kept in the folder `cache`
 * from the build before is not made again; what this site does not use goes from there. Returns how many files got them.
 */
export async function compressSite(site: string, cache: string): Promise<number> {
  const ends = `*.{${texts.join(',')}}`;
  // `**` passes over a folder that begins with a dot; security.txt stands in one.
  const files = await Array.fromAsync(glob([`**/${ends}`, `.well-known/**/${ends}`], { cwd: site }));
  await mkdir(cache, { recursive: true });
  const used = new Set<string>();
  const waiting = files.map((file) => path.join(site, file));
  // As many at a time as there are processors: each holds one file in memory.
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        const text = await readFile(file);
        const hash = createHash('sha256').update(text).digest('hex');
        for (const [end, compress] of Object.entries(ways)) {
          const kept = `${hash}.${end}`;
          used.add(kept);
          const inCache = path.join(cache, kept);
          if (!existsSync(inCache)) await writeWhole(inCache, await compress(text));
          await copyFile(inCache, `${file}.${end}`);
        }
      }
    }),
  );
  for (const name of await readdir(cache)) if (!used.has(name)) await rm(path.join(cache, name));
  return files.length;
}
