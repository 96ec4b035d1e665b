import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CompressedFiles, SentFile } from './compressed-files.ts';
import { Bandwidth, type Line } from './line.ts';

/** Bytes that have passed the line. */
export interface Delivery {
  path: string;
  /** Milliseconds since 1970, with decimals; the clock of the pages that it serves. */
  at: number;
  bytes: number;
}

/** A web server behind a line. */
export interface ThrottledServer {
  url: string;
  /** Everything sent so far, headers included; whoever measures empties it first. */
  deliveries: Delivery[];
  /** Resolves when nothing was asked of it or under way for `pause` milliseconds, or after `longest`. */
  silence(pause: number, longest: number): Promise<void>;
  close(): Promise<void>;
}

/** Date, Connection and Keep-Alive, which Node adds by itself. */
const addedHeaders = 90;

/**
 * Serves files through a line. Every answer waits one round trip, and all connections share the bandwidth, so
 * that workers are slowed down and counted as well; the browser's own throttling leaves those out. Setting up
 * a connection costs nothing, as with one that is already open.
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
