import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pagelessFolders } from '../../src/addresses.ts';
import { type BuiltPage, pagesIn } from '../../src/hosting/built-pages.ts';
import { rulesOf } from '../../src/hosting/rules.ts';
import { configureNginx, findServer, type HostServer, makeSpot, startNginx } from '../site/host-server.ts';
import type { Cleanup } from './cleanup.ts';
import { minRatio } from './goals.ts';
import type { Row } from './rows.ts';

/** In bytes: the page that we ask for is the one that is nearest to this when it is compressed. */
const size = 4096;
/** Short, and in turns, so that what else the machine does falls on both. */
const rounds = 15;
const seconds = 2;

/**
 * Asks the same nginx for a page of the built site in `site` with our whole configuration, and for a bare file of as many bytes
 * with none, in turns on the same machine. Throws when nginx or wrk is missing. The clean-up closes both when it is stopped.
 */
export async function benchServing(site: string, cleanup: Cleanup): Promise<Row[]> {
  const nginx = findServer('nginx');
  const wrk = spawnSync('wrk', ['--version']).error === undefined;
  if (nginx === undefined || !wrk)
    throw new Error('This needs nginx and wrk: apt-get install nginx-light wrk.');
  const pages = await pagesIn(site);
  const page = await nearest(
    site,
    pages.filter(isForReaders).map(({ file }) => file),
  );
  const ours = await startOurs(nginx, site, page);
  cleanup.add(ours.close);
  const bare = await startBare(nginx, page.compressed.length);
  cleanup.add(bare.close);
  try {
    const address = page.file.replace(/index\.html$/, '');
    const counts = Array.from({ length: rounds }, () => ({
      ours: requestsPerSecond(ours.port, address),
      bare: requestsPerSecond(bare.port, 'file'),
    }));
    return [
      {
        measured: `nginx, /${address} of ${page.compressed.length} bytes compressed`,
        unit: '/s',
        values: { ours: counts.map((count) => count.ours), bare: counts.map((count) => count.bare) },
        failed: { ours: 0, bare: 0 },
        goal: minRatio(0.9),
      },
    ];
  } finally {
    await ours.close();
    await bare.close();
  }
}

/** Whether readers open this page; scripts fetch the others. */
export function isForReaders({ address }: Pick<BuiltPage, 'address'>): boolean {
  return address.endsWith('/') && !pagelessFolders.some((folder) => address.startsWith(folder));
}

interface Sized {
  file: string;
  compressed: Buffer;
}

/** The file whose size is nearest, by a quick compression: there are thousands. */
async function nearest(site: string, files: readonly string[]): Promise<Sized> {
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  let best: { file: string; distance: number } | undefined;
  for (const file of files) {
    const { length } = brotliCompressSync(await readFile(path.join(site, file)), quick);
    const distance = Math.abs(length - size);
    if (best === undefined || distance < best.distance) best = { file, distance };
  }
  if (best === undefined) throw new Error(`There is no site in ${site}: run npm run build first.`);
  return { file: best.file, compressed: brotliCompressSync(await readFile(path.join(site, best.file))) };
}

/** Our configuration for the whole site, with the one page that is asked for. */
async function startOurs(nginx: string, site: string, { file, compressed }: Sized): Promise<HostServer> {
  const spot = await makeSpot('unused');
  const folder = path.join(spot.temporary, 'site');
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await copyFile(path.join(site, file), path.join(folder, file));
  await writeFile(path.join(folder, `${file}.br`), compressed);
  await configureNginx({ ...spot, site: folder }, await rulesOf(site, []));
  return startNginx(nginx, spot);
}

/** What comes with nginx, and one file. */
async function startBare(nginx: string, bytes: number): Promise<HostServer> {
  const spot = await makeSpot('unused');
  await writeFile(path.join(spot.temporary, 'file'), randomBytes(bytes));
  await writeFile(
    path.join(spot.config, 'nginx.conf'),
    `worker_processes auto;
pid ${spot.temporary}/nginx.pid;
events {
  worker_connections 4096;
}
http {
  sendfile on;
  tcp_nopush on;
  access_log ${spot.logs}/access.log;
  server {
    listen ${spot.port};
    root ${spot.temporary};
  }
}
`,
  );
  return startNginx(nginx, spot);
}

function requestsPerSecond(port: number, file: string): number {
  const options = ['-t1', '-c64', `-d${seconds}s`, '-H', 'Accept-Encoding: br, gzip'];
  const said = execFileSync('wrk', [...options, `http://127.0.0.1:${port}/${file}`], { encoding: 'utf8' });
  if (said.includes('Non-2xx')) throw new Error(`wrk did not get what it asked for:\n${said}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
}
