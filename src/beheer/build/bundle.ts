import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type Texts, withOurTexts } from './dutch.ts';
import { fontsIn, mended } from './mended-sveltia.ts';

/** What the screen never shows: coloured code, maps, rewritten drawings, and languages other than Dutch. */
const leftOut = /^(?:@shikijs\/(?:langs|themes)\b|svgo\b|leaflet\b|terra-draw|\.\.\/locales\/.*\.json$)/;
const ourLanguage = /\/nl\.json$/;

/**
 * The scripts of the screen with what they load, in a folder of node_modules/.cache that is named after all that they
 * are made of: made once, and again when one of those changes. Returns that folder.
 */
export async function bundleScreen(root: string): Promise<string> {
  const parts = await partsOf(root);
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update(await readFile(path.join(root, part)));
  const folder = path.join(root, 'node_modules/.cache/beheer', hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  await mkdir(making, { recursive: true });
  try {
    await bundle(root, making);
    // Another build may have been first.
    await rename(making, folder).catch(() => undefined);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  await removeOld(path.dirname(folder));
  return folder;
}

/** Bundles of other versions; another build may be reading those of today. */
async function removeOld(cache: string): Promise<void> {
  const day = 24 * 60 * 60 * 1000;
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(path.join(cache, name));
    if (mtimeMs < Date.now() - day) await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

async function partsOf(root: string): Promise<string[]> {
  const rooms = ['beheer', 'content-check', 'contact', 'schema', 'dutch', 'keuzehulp', 'map', 'word-import'];
  const files = await Promise.all(
    rooms.map(async (room) =>
      (await readdir(path.join(root, 'src', room), { recursive: true })).map((file) =>
        path.join('src', room, file),
      ),
    ),
  );
  return [
    'package.json',
    ...['addresses', 'slug', 'taxonomy', 'text-nodes'].map((leaf) => `src/${leaf}.ts`),
    ...files.flat().filter((file) => /(?<!\.test)\.ts$/.test(file)),
  ].sort();
}

async function bundle(root: string, outdir: string): Promise<void> {
  const assets = path.join(root, 'node_modules/@sveltia/cms/npm/assets');
  const fonts = fontsIn(await readdir(assets));
  await build({
    absWorkingDir: root,
    entryPoints: { beheer: 'src/beheer/screen/screen.ts' },
    outdir,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    conditions: ['browser'],
    loader: { '.wasm': 'file', '.woff2': 'file', '.png': 'file' },
    legalComments: 'linked',
    logLevel: 'error',
    plugins: [withoutTheRest, asWeWantIt(fonts)],
  });
  const licences = (await readdir(assets)).filter((name) => name.endsWith('.LICENSE.txt'));
  for (const name of [...fonts, ...licences, '../../LICENSE.txt']) {
    await cp(path.join(assets, name), path.join(outdir, 'assets', path.basename(name)));
  }
}

const withoutTheRest: Plugin = {
  name: 'without-the-rest',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: leftOut }, ({ path }) =>
      ourLanguage.test(path) ? undefined : { path: 'nothing', namespace: 'left-out' },
    );
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default {}' }));
  },
};

/** Sveltia with our changes, and all of it in Dutch. */
function asWeWantIt(fonts: readonly string[]): Plugin {
  return {
    name: 'as-we-want-it',
    setup({ onLoad }) {
      onLoad({ filter: /@sveltia.cms.npm.index\.js$/ }, async (file) => ({
        contents: mended(await readFile(file.path, 'utf8'), fonts),
      }));
      onLoad({ filter: /@sveltia.cms.locales.nl\.json$/ }, async (file) => ({
        contents: JSON.stringify(withOurTexts(JSON.parse(await readFile(file.path, 'utf8')) as Texts)),
        loader: 'json',
      }));
    },
  };
}
