import type { AstroIntegration } from 'astro';

/**
 * Gives the attributes that tie an element to the styles of its component a short name. They stand on most elements and in
 * most rules: "data-astro-cid-ybatimd6" as "data-ybat" saves a story some 250 compressed bytes. Done while modules are
 * made, so that Astro counts the hashes of the content policy over what is sent.
 */
export function shortScopes(): AstroIntegration {
  const short = shortener();
  const transform = (code: string, id: string) =>
    id.includes('.astro') && code.includes('data-astro-cid-') ? { code: short(code), map: null } : undefined;
  return {
    name: 'short-scopes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Styles before Vite reads them, templates after Astro made modules of them.
        updateConfig({
          vite: {
            plugins: [
              { name: 'short-scopes-in-styles', enforce: 'pre', transform },
              { name: 'short-scopes-in-templates', enforce: 'post', transform },
            ],
          },
        });
      },
    },
  };
}

/** Shortens the names in a text, each always to the same. Throws when two would get one name. */
export function shortener(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) =>
    text.replaceAll(/data-astro-cid-([a-z0-9]{8})/g, (_, id: string) => {
      const name = `data-${id.slice(0, 4)}`;
      const other = known.get(name) ?? id;
      if (other !== id)
        throw new Error(
          `Two components share the short scope ${name}: ${other} and ${id}. Use one letter more.`,
        );
      known.set(name, id);
      return name;
    });
}
