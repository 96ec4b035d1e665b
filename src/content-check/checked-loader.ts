import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { handedOver } from './checked-entries.ts';

/** The name by which contentGuard() asks for a collection to be loaded again. */
export const loaderName = 'checked-content';

/**
 * Fills a collection with what the content check read and found right, so that nobody reads a file of content/
 * a second time, in another way. Validates nothing: contentGuard() did.
 */
export function checkedLoader(): Loader {
  return {
    name: loaderName,
    async load({ collection, config, store, generateDigest }) {
      store.clear();
      for (const { id, data, body, rendered, file, source } of handedOver(
        fileURLToPath(config.root),
        collection,
      )) {
        const digest = generateDigest(source);
        const text = body === undefined ? {} : { body };
        store.set({ id, data, filePath: file, digest, ...text, ...(rendered && { rendered }) });
      }
    },
  };
}
