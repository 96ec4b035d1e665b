import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type { Answer } from '../../src/hosting/answers.ts';
import { frameHeaders } from '../../src/hosting/frames.ts';
import { insteadOfFile } from './instead-of-file.ts';

/** A running web server; `close` ends it at once. */
interface Served {
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Serves a built site as a web host would: index.html for a folder, a permanent redirect to the page that was meant (a
 * slash at the end, lower case, no dot behind it), `answers` where something moved or ended, and 404.html with status 404
 * for anything else. Listens on localhost only, on `port` or the first free
 * one of the next 20; port 0 lets the system choose. Rejects when all of them are in use. Pages refuse to be framed, but for those
 * that are made for it. A site below the path `base` is served below it, and `/` leads there.
 */
export async function serveSite(
  folder: string,
  port: number,
  answers: readonly Answer[] = [],
  base = '/',
): Promise<Served> {
  const byAddress = new Map(answers.map((answer) => [answer.address, answer]));
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, file) => {
      if (file.endsWith('.opml')) response.setHeader('content-type', 'text/x-opml; charset=utf-8');
      if (file.endsWith('.csv'))
        response.setHeader('content-type', 'text/csv; charset=utf-8; header=present');
    },
  });
  const server = createServer((request, response) => {
    const send = (status: number, file: string) => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(file).pipe(response);
    };
    const notFound = () => send(404, path.join(folder, '404.html'));
    const asked = request.url ?? '/';
    if (base !== '/' && ['/', base.slice(0, -1)].includes(asked))
      return response.writeHead(302, { location: base }).end();
    if (!asked.startsWith(base)) return notFound();
    // From here on the site stands at the root, as in its folder.
    request.url = asked.slice(base.length - 1);
    const [pathname = '/'] = request.url.split('?');
    for (const [name, value] of Object.entries(frameHeaders(pathname))) response.setHeader(name, value);
    const instead = insteadOfFile(folder, request.url, byAddress);
    if (instead?.location !== undefined)
      return response.writeHead(301, { location: base + instead.location.slice(1) }).end();
    if (instead?.file !== undefined) return send(instead.status, instead.file);
    files(request, response, notFound);
  });
  const taken = await listen(server, port, port === 0 ? 0 : port + 20);
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, last: number): Promise<number> {
  try {
    return await new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  } catch (error) {
    const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!inUse || port >= last) throw error;
    return listen(server, port + 1, last);
  }
}
