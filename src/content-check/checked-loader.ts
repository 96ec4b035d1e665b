import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { handedOver } from './checked-entries.ts';

/** The name by which contentGuard() asks for a collection to be loaded again. */
export const loaderName = 'checked-content';

/**
 * Tells Astro which entries a collection has and when one changed, so that development shows it. What is in them goes to the pages
 * without Astro's store (src/knowledge-base.ts). Validates nothing: contentGuard() did.
 */
export function checkedLoader(): Loader {
  return {
    name: loaderName,
    async load({ collection, config, store, generateDigest, watcher }) {
      store.clear();
      for (const { id, data, body, rendered, file } of handedOver(fileURLToPath(config.root), collection)) {
        const entry = { id, data: {}, filePath: file };
        // A build watches nothing, since it reads once.
        store.set(
          watcher === undefined ? entry : { ...entry, digest: generateDigest({ data, body, rendered }) },
        );
      }
    },
  };
}
