import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import project from './package.json' with { type: 'json' };
import { editorScreen } from './src/beheer/build/editor-screen.ts';
import { contentGuard } from './src/content-check/content-guard.ts';
import { pagefindIndex } from './src/finder/index/pagefind-index.ts';
import { finishPages } from './src/layouts/finish-pages.ts';
import { shortScopes } from './src/layouts/short-scopes.ts';
import { keptAddresses } from './src/released/kept-addresses.ts';
import { readSettings } from './src/settings.ts';
import { sharePictures } from './src/share/share-pictures.ts';
import { shortLinkPages } from './src/short-links/short-link-pages.ts';
import { sitemap } from './src/sitemap/sitemap.ts';
import { pageFont, weights } from './src/typeface/typeface.ts';

const { site, base } = readSettings();
const siteMap = sitemap();
// Variables of the environment with the name of one of its own values would replace that in pages (import.meta.env).
for (const name of ['BASE_URL', 'SITE', 'DEV', 'PROD', 'MODE', 'SSR']) delete process.env[name];

export default defineConfig({
  // Where the site will live; without it pages carry no canonical address.
  site,
  base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  // Tells the Astro extension of VS Code which schema a text has (.vscode/settings.json).
  experimental: { contentIntellisense: true },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Styles come with the page (src/layouts/page-styles.ts). Astro would join and hash them anew for each page.
  build: { inlineStylesheets: 'never' },
  // Scripts stay outside the page: nobody needs them to begin reading. And every MDX file would log a harmless warning about a directive, and drown the real ones.
  vite: {
    build: {
      // "ios_saf >= 16.1" is "ios16.1" here. Styles are made for these browsers too.
      target: project.browserslist.map((browser) => browser.replace('_saf', '').replace(' >= ', '')),
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // What many scripts share is a few hundred bytes: one file, instead of a request for each function.
    // A name would only repeat that it is a script of Astro, five times in the page of a story.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              codeSplitting: {
                groups: [
                  {
                    name: 'shared',
                    test: /src.(?:page-state.(?:own|required|copy|restored))|vite.preload-helper/,
                  },
                  // What the finder has before all else: see expect-answer.ts.
                  {
                    name: 'found',
                    test: /src.(?:page-state.preload|dutch.(?:fold|counted)|addresses|finder.formats.(?:shards|hashed))/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [
    contentGuard(),
    // For pages that developers write: no text of content/ is compiled.
    mdx(),
    shortScopes(),
    finishPages(siteMap.add),
    pagefindIndex(),
    sharePictures(),
    shortLinkPages(),
    editorScreen(),
    siteMap,
    keptAddresses(),
  ],
  // Without it Astro counts the styles of its highlighter among those of the policy below.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-text',
      // Fitted to this typeface in src/typeface/fallback.css, over our own words and for each weight.
      fallbacks: ['Fitted-Arial', 'Fitted-Roboto', 'Arial', 'sans-serif'],
      optimizedFallbacks: false,
      display: 'swap',
      options: {
        variants: [
          {
            weight: `${weights.min} ${weights.max}`,
            style: 'normal',
            src: [await pageFont()],
          },
        ],
      },
    },
  ],
});
