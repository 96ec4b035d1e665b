import type { CollectionEntry } from 'astro:content';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sharePicture } from '../addresses.ts';
import { handedOver } from '../content-check/checked-entries.ts';
import { joinStories } from '../knowledge-base/stories.ts';
import { fileAt } from '../released/site-files.ts';
import { allShareImages } from './all-share-images.ts';

/**
 * Puts the share pictures in the built site, and answers with them in development. They stand beside Astro's pages and not among
 * them: a route for each would cost ten times what it takes to write a picture that is kept.
 */
export function sharePictures(): AstroIntegration {
  let root = '.';
  const all = () => {
    const entries = <Entry>(collection: string) => handedOver(root, collection) as unknown as Entry[];
    const stories = entries<CollectionEntry<'verhalen'>>('verhalen');
    return allShareImages(joinStories(stories, entries<CollectionEntry<'begrippen'>>('begrippen')));
  };
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const [address, draw] of all()) writeFileSync(fileAt(site, address), await draw());
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url = '' }, response, next) => {
          const address = url.replace(/\?.*/, '');
          if (!address.endsWith(sharePicture('/'))) return next();
          try {
            const image = await all().get(address)?.();
            if (image === undefined) return next();
            response.setHeader('content-type', 'image/png').end(image);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
