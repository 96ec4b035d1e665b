import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { frameHeaders } from '../../src/hosting/frames.ts';

/** A running web server; `close` ends it at once. */
interface Served {
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Serves a built site as a plain web host would: index.html for a folder, a permanent redirect to the address with a
 * trailing slash, 404.html with status 404 for anything else. Listens on localhost only, on `port` or the first free
 * one of the next 20; port 0 lets the system choose. Rejects when all of them are in use. Pages refuse to be framed, but for those
 * that are made for it.
 */
export async function serveSite(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const [pathname = '/', ...query] = (request.url ?? '/').split('?');
    for (const [name, value] of Object.entries(frameHeaders(pathname))) response.setHeader(name, value);
    if (/\/[^/.]+$/.test(pathname)) {
      const search = query.length > 0 ? `?${query.join('?')}` : '';
      // Exactly one leading slash: "//elsewhere" would redirect to another host.
      response.writeHead(301, { location: `/${pathname.replace(/^\/+/, '')}/${search}` }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(path.join(folder, '404.html')).pipe(response);
    });
  });
  const taken = await listen(server, port, port === 0 ? 0 : port + 20);
  return {
    url: `http://localhost:${taken}/`,
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
