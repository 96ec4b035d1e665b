import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { caddyFile } from '../../src/hosting/hosts/caddy.ts';
import { nginxFiles } from '../../src/hosting/hosts/nginx.ts';
import type { Spot } from '../../src/hosting/hosts/spot.ts';
import type { HostRules } from '../../src/hosting/rules.ts';
import { apt, mayInstall } from './debian-packages.ts';

/** A web server of a host, with the configuration that we write for it. */
export interface HostServer {
  port: number;
  /** What it wrote in its log so far. */
  log(): Promise<string>;
  close(): Promise<void>;
}

/** Debian’s packages of each. */
export const serverPackages = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
} as const;
type ServerName = keyof typeof serverPackages;

/** The path of a web server: an installed one with what we use of it, or Debian's package when we may install it; undefined when there is none. */
export function findServer(name: ServerName): string | undefined {
  const found = installed(name);
  if (found !== undefined || !mayInstall()) return found;
  console.log(`No ${name} found; installing Debian’s package …`);
  apt('ignore', 'update');
  apt('ignore', 'install', ...serverPackages[name]);
  return installed(name);
}

/** Without this nginx refuses a part of the configuration. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

function installed(name: ServerName): string | undefined {
  if (name === 'nginx' && !existsSync(brotliModule)) return undefined;
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Serves the folder `site` with the nginx at `program`. Rejects with what nginx said when it does not start. */
export async function serveWithNginx(program: string, site: string, rules: HostRules): Promise<HostServer> {
  const spot = await makeSpot(site);
  await configureNginx(spot, rules);
  return startNginx(program, spot);
}

/** Writes our configuration for nginx where `spot` says, as an operator puts it on a machine that has brotli. */
export async function configureNginx(spot: Spot, rules: HostRules): Promise<void> {
  for (const [name, text] of Object.entries(nginxFiles(rules, spot))) {
    await writeFile(path.join(name === 'brotli.conf' ? spot.own : spot.config, name), text);
  }
}

/** Starts nginx with `nginx.conf` in the folder of the configuration, which is removed when the server is closed. */
export async function startNginx(program: string, spot: Spot): Promise<HostServer> {
  // The files may be where no other user can read them.
  const own = process.getuid?.() === 0 ? 'user root; ' : '';
  const options = ['-c', path.join(spot.config, 'nginx.conf'), '-g', `${own}daemon off;`];
  const server = await start(program, options, spot);
  return { ...server, log: () => readFile(path.join(spot.logs, 'gewoon-doen.log'), 'utf8') };
}

/** The same with the Caddy at `program`. */
export async function serveWithCaddy(program: string, site: string, rules: HostRules): Promise<HostServer> {
  const spot = await makeSpot(site);
  const file = path.join(spot.config, 'Caddyfile');
  await writeFile(file, caddyFile(rules, spot));
  const server = await start(program, ['run', '--config', file, '--adapter', 'caddyfile'], spot);
  // It tells of itself in the same stream.
  const requests = async () => (await server.log()).split('\n').filter((line) => line.includes('"request":'));
  return { ...server, log: async () => (await requests()).join('\n') };
}

/** New folders and a free port for a server of `site`. */
export async function makeSpot(site: string): Promise<Spot> {
  const folder = await mkdtemp(path.join(tmpdir(), 'host-'));
  const [config, own, logs] = ['config', 'own', 'logs'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [config, own, logs]) await mkdir(each);
  return { site: path.resolve(site), config, own, logs, temporary: folder, port: await freePort() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function start(program: string, options: readonly string[], spot: Spot): Promise<HostServer> {
  const home = {
    HOME: spot.temporary,
    XDG_DATA_HOME: spot.temporary,
    XDG_CONFIG_HOME: spot.temporary,
    // Its port is one for the whole machine.
    CADDY_ADMIN: `unix/${path.join(spot.temporary, 'admin')}`,
  };
  const child = spawn(program, options, {
    env: { ...process.env, ...home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = once(child, 'close');
  const close = async () => {
    child.kill();
    await ended;
    await rm(spot.temporary, { recursive: true, force: true });
  };
  for (let times = 0; !(await answers(spot.port)); times++) {
    if (child.exitCode !== null || times === 100) {
      await close();
      throw new Error(`${path.basename(program)} did not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { port: spot.port, log: () => Promise.resolve(said), close };
}

/** Whether somebody listens there. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
