import type { APIRoute, GetStaticPaths } from 'astro';
import { drawnCover } from '../../../cover/drawn-cover.ts';
import { posterSheet } from '../../../cover/poster.ts';
import { readIcon } from '../../../cover/read-icon.ts';
import { getStories } from '../../../knowledge-base.ts';

/** One file for each pictogram in each hue that stories have, whatever their number. */
export const getStaticPaths = (async () => {
  const covers = (await getStories()).flatMap((story) => drawnCover(story) ?? []);
  return [...Map.groupBy(covers, ({ chapter, icon }) => `${chapter}/${icon}`).values()].flatMap(
    ([cover, ...same]) =>
      cover === undefined
        ? []
        : [
            {
              params: { chapter: cover.chapter as string, icon: cover.icon as string },
              props: { cover, sectors: [...new Set([cover, ...same].map(({ sector }) => sector))].sort() },
            },
          ],
  );
}) satisfies GetStaticPaths;

/** The covers with this pictogram and hue, one for each sector. */
export const GET: APIRoute = async ({ props: { cover, sectors } }) =>
  new Response(posterSheet({ icon: await readIcon(cover.icon), chapter: cover.chapter, sectors }), {
    headers: { 'content-type': 'image/svg+xml' },
  });
