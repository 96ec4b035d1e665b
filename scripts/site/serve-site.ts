import { createReadStream } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import sirv from 'sirv';
import { notFoundPage } from '../../src/addresses.ts';
import { type Answer, redirected } from '../../src/hosting/answers.ts';
import { headersAt, isMadeSmall } from '../../src/hosting/headers.ts';
import { policiesOf } from '../../src/hosting/policies.ts';
import { withoutMarks } from '../../src/page-state/marks.ts';
import { fileAt } from '../../src/released/site-files.ts';
import { insteadOfFile } from './instead-of-file.ts';

/** A running web server; `close` ends it at once. */
interface Served {
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Serves a built site by the rules of src/hosting, as the hosts do that are configured from them: index.html for a folder, a
 * permanent redirect to the page that was meant (a slash at the end, lower case, no dot behind it), `answers` where something
 * moved or ended, 404.html with status 404 for anything else, and the headers of each. Listens on localhost only, on `port` or
 * the first free one of the next 20; port 0 lets the system choose. Rejects when all of them are in use. A site below the path
 * `base` is served below it, and `/` leads there.
 */
export async function serveSite(
  folder: string,
  port: number,
  answers: readonly Answer[] = [],
  base = '/',
): Promise<Served> {
  const byAddress = new Map(answers.map((answer) => [answer.address, answer]));
  const places = await policiesOf(folder, redirected(answers));
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const setHeaders = (address: string) => {
      for (const [name, value] of Object.entries(headersAt(address, places))) response.setHeader(name, value);
    };
    const setHeadersOfFile = (address: string) => {
      setHeaders(address);
      // Nothing is made small here, but what a cache is told is as on other hosts.
      if (isMadeSmall(address)) response.setHeader('Vary', 'Accept-Encoding');
    };
    const send = (status: number, page: string) => {
      setHeadersOfFile(page);
      response.writeHead(status);
      // A build may have taken the page away: then only the status is sent.
      createReadStream(fileAt(folder, page))
        .on('error', () => response.end())
        .pipe(response);
    };
    if (!['GET', 'HEAD'].includes(request.method ?? '')) {
      setHeaders(notFoundPage);
      return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const asked = request.url ?? '/';
    const [path = '/', ...query] = asked.split('?');
    if (base !== '/' && ['/', base.slice(0, -1)].includes(path))
      return response.writeHead(302, { location: base + withoutMarks(query.join('?')) }).end();
    if (!asked.startsWith(base)) return send(404, notFoundPage);
    // From here on the site stands at the root, as in its folder.
    const url = asked.slice(base.length - 1);
    request.url = url;
    const [pathname = '/'] = url.split('?');
    const instead = insteadOfFile(folder, url, byAddress);
    if (instead?.location !== undefined) {
      setHeaders(notFoundPage);
      return response.writeHead(301, { location: base + instead.location.slice(1) }).end();
    }
    if (instead?.page !== undefined) return send(instead.status, instead.page);
    setHeadersOfFile(pathname);
    if (!mayGivePart(request.headers)) delete request.headers.range;
    files(request, response, () => send(404, notFoundPage));
  });
  const taken = await listen(server, port, port === 0 ? 0 : Math.min(port + 20, 65_535));
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

/**
 * Whether sirv can give the part of a file that these headers ask for: other ones it misreads, or it stops. The whole file is
 * always a right answer.
 */
function mayGivePart({ range, 'if-range': unless }: IncomingHttpHeaders): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  return unless === undefined && to !== undefined && (to === '' || Number(to) > Number(from));
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
