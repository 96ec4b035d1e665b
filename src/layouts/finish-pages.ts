import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { withoutLineBreaks } from './line-breaks.ts';
import { plainDynamicImports, recordImports, type ScriptImports, withPreloads } from './module-preload.ts';
import { withOwnPolicy } from './own-policy.ts';
import { keepStylesheets, stylesWithin } from './page-styles.ts';

/**
 * Finishes the HTML of each page as Astro renders it, before it is written: its styles within it, links for the modules of its
 * scripts, a content policy of its own. `see` is told of each finished page, so that nobody has to read them all again.
 */
export function finishPages(see: (page: string) => void): AstroIntegration {
  const imports: ScriptImports = new Map();
  const stylesheets = new Map<string, string>();
  let base: string;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugins = [plainDynamicImports, recordImports(imports), keepStylesheets(stylesheets)];
        updateConfig({ vite: { plugins } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const withStyles = stylesWithin(stylesheets, base);
        const finish = (page: string) => {
          const finished = withoutLineBreaks(withOwnPolicy(withPreloads(withStyles(page), imports, base)));
          see(finished);
          return finished;
        };
        setPrerenderer((prerenderer) => withChangedPages(prerenderer, finish));
      },
    },
  };
}

/** A prerenderer of which each page is what `change` makes of it. */
function withChangedPages(prerenderer: AstroPrerenderer, change: (page: string) => string): AstroPrerenderer {
  return {
    ...prerenderer,
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (options.routeData.type !== 'page' || response.body === null) return rendered;
      return new Response(change(await response.text()), response);
    },
  };
}
