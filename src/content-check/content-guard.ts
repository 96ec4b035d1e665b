import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { loaderName } from './checked-loader.ts';
import { ContentReader } from './content-reader.ts';
import { withoutFields } from './front-matter.ts';
import { RefreshLock } from './refresh-lock.ts';
import { reportAsText } from './report.ts';

/**
 * Reads content/ once for the whole site, and keeps it out of Astro's hands until it is known to be text. A build
 * stops before anything is compiled or written. Development goes on, since an editor is at work: what changes is
 * checked and handed to the collections again, and a text with a fault is never compiled.
 */
export function contentGuard(): AstroIntegration {
  let content: ContentReader;
  const lock = new RefreshLock();
  let isDev = false;
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, logger }) => {
        isDev = command === 'dev';
        content = new ContentReader(fileURLToPath(config.root));
        updateConfig({ vite: { plugins: [lock.plugin(), compileChecked(content)] } });
        const result = await content.read();
        if (result.problems.length === 0) return;
        if (!isDev) throw new ContentError(reportAsText(result));
        logger.error(`\n${reportAsText(result)}`);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        if (!isDev) return;
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

/** Lets only checked texts be compiled, and without their fields: `layout` in them would be code. */
function compileChecked(content: ContentReader): Plugin {
  return {
    name: 'compile-checked-content',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      async handler(source, file) {
        const problems = await content.problemsIn(file, source);
        if (problems.length > 0) throw new ContentError(reportAsText({ files: 1, problems }));
        return { code: withoutFields(source), map: null };
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
