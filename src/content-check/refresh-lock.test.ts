import { EventEmitter } from 'node:events';
import type { ViteDevServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { RefreshLock } from './refresh-lock.ts';

type Middleware = (request: unknown, response: EventEmitter, next: () => void) => void;

/** A server of pages behind a lock: `ask` asks for one, `ends` says that it has been sent. */
function lockedServer() {
  const lock = new RefreshLock();
  let middleware: Middleware | undefined;
  const server = { middlewares: { use: (it: Middleware) => (middleware = it) } } as unknown as ViteDevServer;
  const { configureServer } = lock.plugin();
  if (typeof configureServer === 'function') configureServer.call({} as never, server);
  const seen: string[] = [];
  const ask = (name: string) => {
    const response = new EventEmitter();
    middleware?.({}, response, () => seen.push(name));
    return { ends: () => response.emit('close') };
  };
  const refresh = (name: string, work = async () => {}) =>
    lock.refresh(async () => {
      seen.push(`${name} begins`);
      await work();
      seen.push(`${name} ends`);
    });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { seen, ask, refresh, rest };
}

describe('the lock between pages and refreshes', () => {
  it('lets a refresh wait for the pages that are being made, and later pages for the refresh', async () => {
    const { seen, ask, refresh, rest } = lockedServer();
    const first = ask('first page');
    await rest();
    const done = refresh('refresh', rest as () => Promise<void>);
    ask('second page');
    await rest();
    expect(seen).toEqual(['first page']);
    first.ends();
    await done;
    await rest();
    expect(seen).toEqual(['first page', 'refresh begins', 'refresh ends', 'second page']);
  });

  it('does refreshes one after another, and the next one after one that failed', async () => {
    const { seen, refresh } = lockedServer();
    const failed = refresh('first', () => Promise.reject(new Error('no'))).catch(() => undefined);
    await Promise.all([failed, refresh('second')]);
    expect(seen).toEqual(['first begins', 'second begins', 'second ends']);
  });
});
