import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { loaderName } from './checked-loader.ts';
import { ContentReader } from './content-reader.ts';
import { keptTexts } from './kept-texts.ts';
import { RefreshLock } from './refresh-lock.ts';
import { reportAsText } from './report.ts';

/**
 * Reads content/ once for the whole site, and keeps it out of Astro's hands until it is known to be text. A build
 * stops before anything is compiled or written. Development goes on, since an editor is at work: what changes is
 * checked and handed to the collections again, and a text with a fault is not shown.
 */
export function contentGuard(): AstroIntegration {
  /** In development only: a build reads once, and what it learnt of each text would fill its memory until the end. */
  let kept: ContentReader | undefined;
  const lock = new RefreshLock();
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        const texts = command === 'dev' ? undefined : keptTexts(root);
        const content = new ContentReader(root, undefined, texts?.check);
        if (command === 'dev') kept = content;
        updateConfig({ vite: { plugins: [lock.plugin(), compileNoText()] } });
        const result = await content.read();
        await texts?.keep();
        if (result.problems.length === 0) return;
        if (command !== 'dev') throw new ContentError(reportAsText(result));
        logger.error(`\n${reportAsText(result)}`);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const content = kept;
        if (content === undefined) return;
        onChange(server, content.folder, async () => {
          const result = await lock.refresh(async () => {
            const library = await content.read();
            await refreshContent?.({ loaders: [loaderName] });
            return library;
          });
          if (result.problems.length === 0) return;
          const report = reportAsText(result);
          logger.error(`\n${report}`);
          server.environments.client.hot.send({ type: 'error', err: { message: report, stack: '' } });
        });
      },
    },
  };
}

/** Content that may not be published. The message is the whole report, in Dutch. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/**
 * Lets no text of content/ be compiled: pages show what the check made of it. An import of one, or a glob, would run what
 * is in it.
 */
function compileNoText(): Plugin {
  return {
    name: 'compile-no-text',
    load: {
      order: 'pre',
      filter: { id: /\/content\/.+\.mdx(?:\?|$)/ },
      handler(file) {
        throw new Error(
          `${file} is a text, and no text is compiled: take its entry (src/knowledge-base.ts).`,
        );
      },
    },
  };
}

/** How long after a change another one may come that belongs to it, in milliseconds. */
const pause = 100;

/** Does this some time after files below `folder` have changed. */
function onChange({ watcher }: ViteDevServer, folder: string, work: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  });
}
