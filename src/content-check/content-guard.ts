import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { checkContent } from './check-content.ts';
import { filesBelow } from './raw-file.ts';
import { reportAsText } from './report.ts';
import { guardText } from './text-guard.ts';

/**
 * Keeps content out of Astro's hands until it is known to be text. A build stops before anything is read,
 * compiled or written. Development goes on, since an editor is at work, but a text with code in it is never
 * compiled: the guard runs again on every file that Astro asks for.
 *
 * Must stand before mdx() in the list of integrations.
 */
export function contentGuard(): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, logger }) => {
        updateConfig({ vite: { plugins: [refuseCode()] } });
        const result = await checkContent(await filesBelow(fileURLToPath(config.root)));
        if (result.problems.length === 0) return;
        const report = reportAsText(result);
        if (command !== 'dev') throw new ContentError(report);
        logger.error(`\n${report}`);
      },
    },
  };
}

/** Content that may not be published. The message is the whole report, in Dutch. */
export class ContentError extends Error {
  override name = 'ContentError';
}

function refuseCode(): Plugin {
  return {
    name: 'refuse-code-in-content',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler(source, file) {
        const problems = guardText(source).problems;
        if (problems.length === 0) return;
        throw new ContentError(
          reportAsText({ files: 1, problems: problems.map((problem) => ({ file, ...problem })) }),
        );
      },
    },
  };
}
