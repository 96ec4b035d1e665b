import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CompressedFiles, SentFile } from './compressed-files.ts';
import { Bandwidth, type Line } from './line.ts';

/** Bytes that were sent through the line. */
export interface Delivery {
  path: string;
  /** Milliseconds since 1970, with decimals, by the clock that the pages use. */
  at: number;
  bytes: number;
}

/** A web server with a throttled connection. */
export interface ThrottledServer {
  url: string;
  /** All bytes sent so far, including headers; emptied by the caller before each measurement. */
  deliveries: Delivery[];
  /** Resolves when there was no request or response for `pause` milliseconds, or after `longest`. */
  silence(pause: number, longest: number): Promise<void>;
  close(): Promise<void>;
}

/** In bytes: Date, Connection and Keep-Alive, which Node adds. */
const addedHeaders = 90;

/**
 * Serves files through a line. Every response waits one round trip, and all connections share the bandwidth, so that
 * requests of workers are throttled and counted as well, unlike with the browser's own throttling. Setting up a
 * connection takes no time, as if it were open already.
 */
export async function serveThrottled(files: CompressedFiles, line: Line): Promise<ThrottledServer> {
  const bandwidth = new Bandwidth(line);
  const deliveries: Delivery[] = [];
  let underWay = 0;
  let lastHeard = 0;

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    underWay++;
    void answer(path, response).finally(() => {
      underWay--;
      lastHeard = performance.now();
    });
  });
  server.keepAliveTimeout = 60_000;

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const file = await files.get(path);
    await sleep(line.roundTrip);
    await pass(path, headerBytes(file));
    response.writeHead(file.status, { ...file.headers, 'content-length': file.body.length });
    response.flushHeaders();
    for (let from = 0; from < file.body.length && !response.destroyed; from += bandwidth.piece) {
      const piece = file.body.subarray(from, from + bandwidth.piece);
      await pass(path, piece.length);
      response.write(piece);
    }
    response.end();
  }

  async function pass(path: string, bytes: number): Promise<void> {
    await bandwidth.pass(bytes);
    deliveries.push({ path, at: performance.timeOrigin + performance.now(), bytes });
  }

  async function silence(pause: number, longest: number): Promise<void> {
    const start = performance.now();
    const isQuiet = () => underWay === 0 && performance.now() - Math.max(lastHeard, start) >= pause;
    while (!isQuiet() && performance.now() - start < longest) await sleep(10);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    deliveries,
    silence,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function headerBytes({ headers, body }: SentFile): number {
  const own = Object.entries({ ...headers, 'content-length': body.length });
  const text = ['HTTP/1.1 200 OK', ...own.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  return text.length + addedHeaders;
}
