import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Scripts of others, which know where they stand themselves. */
const ofOthers = /^(?:pagefind|beheer)[/\\]/;

/**
 * What the files of a built site name on its own host outside of `root`, the whole address below which the site stands: in
 * pages, scripts, styles, feeds and data, with the file.
 */
export async function namedOutside(folder: string, root: string): Promise<string[]> {
  const { origin, pathname } = new URL(root);
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => /\.(?:html|js|css|json|jsonld|ttl|xml|opml|csv|txt)$/.test(name) && !ofOthers.test(name),
  );
  const named = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8');
      const paths = text.matchAll(/(?<=["'`(=]|allow: )\/[a-z][\w./-]*(?=["'`)?#&\s])/gi);
      const whole = text.matchAll(new RegExp(`(?<=${origin})/[\\w./-]*`, 'g'));
      return [...paths, ...whole].map(([address]) => ({ name, address }));
    }),
  );
  const found = named.flat();
  // A site in which nothing is found has other signs around its addresses than this knows.
  if (found.length < 1000) throw new Error(`Only ${found.length} addresses in ${folder}.`);
  return found
    .filter(({ address }) => !address.startsWith(pathname))
    .map(({ name, address }) => `${name}: ${address}`);
}
