import type { Plugin } from 'vite';

/**
 * Makes `import()` in a script what it is in the browser. Vite wraps it in a helper of 600 compressed bytes, which
 * preloads styles and modules of what is imported; we import only modules without styles. A browser remembers that a
 * module could not be fetched (https://github.com/whatwg/html/issues/6768), so after a failure it is asked for at
 * another address: the scripts are all in one folder.
 */
const helper = `export const __vitePreload = (load) => load().catch((error) => {
  const file = /import\\(["'\`](.+?)["'\`]\\)/.exec(load)?.[1];
  if (!file) throw error;
  return import(/* @vite-ignore */ file + '?' + Date.now());
});`;
export const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id === '\0vite/preload-helper.js' ? helper : undefined),
  // Nor the list of what to preload.
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
};

/** The static imports of each script, by file name. */
export type ScriptImports = Map<string, readonly string[]>;

/** A Vite plugin that puts the static imports of all scripts for the browser in `imports`. */
export function recordImports(imports: ScriptImports): Plugin {
  return {
    name: 'record-imports',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: (_, bundle) => {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') imports.set(output.fileName, output.imports);
      }
    },
  };
}

/**
 * The page with, before each module script, a modulepreload link for every module that it imports, directly or indirectly.
 * Without it a browser requests them only when the script has arrived, one round trip later. Astro does not do this
 * (withastro/astro pull request 8804). Their names are those below `base`, the path of the site.
 */
export function withPreloads(page: string, imports: Readonly<ScriptImports>, base = '/'): string {
  return page.replaceAll(/<script type="module" src="([^"]+)">/g, (script, source: string) => {
    const links = [...importedBy(source.slice(base.length), imports)].map(
      (name) => `<link rel="modulepreload" href="${base}${name}">`,
    );
    return links.join('') + script;
  });
}

/** The direct and indirect imports of a module, each once. */
function importedBy(entry: string, imports: Readonly<ScriptImports>): Set<string> {
  const all = new Set(imports.get(entry));
  // Iterating over a set includes items that are added meanwhile.
  for (const name of all) {
    for (const next of imports.get(name) ?? []) all.add(next);
  }
  return all;
}
