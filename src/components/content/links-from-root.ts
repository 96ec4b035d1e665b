import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';

/**
 * Lets links in a text lead to where the site stands: editors write `/verhalen/x/`, also for a site below the path `base`. Part
 * of the Markdown pipeline, which runs outside of Vite and so knows that path only when it is told (see src/addresses.ts).
 */
export function linksFromRoot(base: string): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'links-from-root',
    link(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', base + node.url.slice(1));
    },
  });
}
