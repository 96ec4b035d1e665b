import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveSite } from './serve-site.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
afterAll(() => rm(folder, { recursive: true }));
for (const [name, text] of Object.entries({
  '404.html': 'weg',
  'index.html': 'begin',
  'a/index.html': 'a',
})) {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), text);
}
const answers = [{ address: '/oud/', status: 301, to: '/a/' }] as const;

async function serve(port: number, base?: string) {
  const site = await serveSite(folder, port, answers, base);
  onTestFinished(() => site.close());
  return site;
}

describe('a site that is served', () => {
  it.each(['/', '/Onder/twee/'])('below %s answers there, and leads on within it', async (base) => {
    const { url } = await serve(0, base);
    const { origin, pathname } = new URL(url);
    expect(pathname).toBe(base);
    const ask = async (address: string) => {
      const response = await fetch(origin + address, { redirect: 'manual' });
      return [response.status, response.headers.get('location') ?? (await response.text())];
    };
    expect(await ask(base)).toEqual([200, 'begin']);
    expect(await ask(`${base}a/`)).toEqual([200, 'a']);
    expect(await ask(`${base}A?utm_source=x`)).toEqual([301, `${base}a/`]);
    expect(await ask(`${base}oud/?q=1`)).toEqual([301, `${base}a/?q=1`]);
    expect(await ask(`${base}niets/`)).toEqual([404, 'weg']);
    if (base === '/') return;
    expect(await ask('/')).toEqual([302, base]);
    expect(await ask('/Onder/twee')).toEqual([302, base]);
    expect(await ask('/Onder/twee?q=1?&utm_source=x')).toEqual([302, `${base}?q=1?`]);
    expect(await ask('/a/')).toEqual([404, 'weg']);
    expect(await ask('/Onder/tweede/')).toEqual([404, 'weg']);
  });

  it.each([
    ['bytes=1-3', 206, 'egi'],
    ['bytes=3-', 206, 'in'],
    ['bytes=9-', 416, ''],
    ['bytes=3-1', 200, 'begin'],
    ['bytes=0-99999999999999999999', 200, 'begin'],
    ['bytes=-2', 200, 'begin'],
    ['bytes=0-1,3-4', 200, 'begin'],
    ['items=0-1', 200, 'begin'],
  ])('answers who asks for %s, and goes on', async (range, status, text) => {
    const { url } = await serve(0);
    const response = await fetch(url, { headers: { range } });
    expect([response.status, await response.text()]).toEqual([status, text]);
    expect((await fetch(url)).status).toBe(200);
  });

  it('gives no part of a file that may be another by now', async () => {
    const { url } = await serve(0);
    const response = await fetch(url, { headers: { range: 'bytes=0-1', 'if-range': '"then"' } });
    expect([response.status, await response.text()]).toEqual([200, 'begin']);
  });

  it('goes on while a build takes the pages away', async () => {
    const { url } = await serve(0);
    const page = path.join(folder, '404.html');
    await rename(page, `${page}.away`);
    onTestFinished(() => rename(`${page}.away`, page));
    const response = await fetch(`${url}niets/`);
    expect([response.status, await response.text()]).toEqual([404, '']);
    expect((await fetch(url)).status).toBe(200);
  });

  it('takes the next port when the one that was asked for is in use', async () => {
    const other = createServer().listen(0, 'localhost');
    onTestFinished(() => {
      other.close();
    });
    await new Promise((resolve) => other.once('listening', resolve));
    const taken = (other.address() as { port: number }).port;
    expect((await serve(taken)).port).toBeGreaterThan(taken);
  });

  it('says that the last port is in use, after which there is none', async () => {
    const other = createServer().listen(65_535, 'localhost');
    onTestFinished(() => {
      other.close();
    });
    await new Promise((resolve) => other.once('listening', resolve).once('error', resolve));
    await expect(serve(65_535)).rejects.toMatchObject({ code: 'EADDRINUSE', port: 65_535 });
  });
});
