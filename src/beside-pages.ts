import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { fileAt } from './released/site-files.ts';

/** Files of which there is one for each story, and that need nothing of Astro. */
export interface BesidePages {
  name: string;
  /** Their media type. */
  type: string;
  /** Whether an address may be one of theirs: only then a request in development asks for them. */
  mayBe: (address: string) => boolean;
  /** What makes each, by its address. Content was checked before. */
  files: (config: AstroConfig) => ReadonlyMap<string, () => string | Buffer | Promise<Buffer>>;
}

/**
 * Puts files in the built site beside its pages, and answers with them in development. A route of Astro would take a millisecond for
 * each of them: ten times what it takes to write a file.
 */
export function besidePages({ name, type, mayBe, files }: BesidePages): AstroIntegration {
  let config: AstroConfig;
  return {
    name,
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const [address, make] of files(config)) {
          const file = fileAt(site, address);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, await make());
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url = '' }, response, next) => {
          const address = url.replace(/\?.*/, '');
          try {
            const make = mayBe(address) ? files(config).get(address) : undefined;
            if (make === undefined) next();
            else response.setHeader('content-type', type).end(await make());
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
