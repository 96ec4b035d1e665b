import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets a page name the modules that its scripts import, so that they come together: otherwise a browser asks for them
 * only when the script is there, one round trip later. Astro does not do this (withastro/astro pull request 8804).
 */
export function modulePreload(): AstroIntegration {
  /** What each module imports from the start, by file name. */
  const imports = new Map<string, string[]>();
  return {
    name: 'module-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'module-preload',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle: (_, bundle) => {
                  for (const output of Object.values(bundle)) {
                    if (output.type === 'chunk') imports.set(output.fileName, output.imports);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        for await (const name of glob('**/*.html', { cwd: dir })) {
          const file = fileURLToPath(new URL(name, dir));
          const page = await readFile(file, 'utf8');
          const preloaded = withPreloads(page, imports);
          if (preloaded !== page) await writeFile(file, preloaded);
        }
      },
    },
  };
}

/** The page with, before each of its module scripts, a link to whatever that script imports, directly or not. */
export function withPreloads(page: string, imports: ReadonlyMap<string, readonly string[]>): string {
  return page.replaceAll(/<script type="module" src="\/([^"]+)">/g, (script, entry: string) => {
    const links = [...importedBy(entry, imports)].map((name) => `<link rel="modulepreload" href="/${name}">`);
    return links.join('') + script;
  });
}

/** What this module imports, directly or not, each once. */
function importedBy(entry: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const all = new Set(imports.get(entry));
  // A set gives what is added while it is walked as well.
  for (const name of all) {
    for (const next of imports.get(name) ?? []) all.add(next);
  }
  return all;
}
