import type { APIRoute } from 'astro';
import { keptPhoto } from '../../../cover/kept-photo.ts';
import { avifSizes, fallbackSize, type PhotoSize, photoFile } from '../../../cover/photo.ts';
import { getStories } from '../../../knowledge-base.ts';
import { photoOf } from '../../../schema/cover.ts';

export async function getStaticPaths() {
  const stories = await getStories();
  return stories.flatMap((story) => {
    const photo = photoOf(story.data.cover);
    if (photo === undefined) return [];
    const file = photoFile(story.id, photo.image);
    return [...avifSizes, fallbackSize].map((size) => ({
      params: { slug: story.id, width: String(size.width), format: size.format },
      props: { file, size },
    }));
  });
}

/** One size and format of an editor's photograph. */
export const GET: APIRoute<{ file: string; size: PhotoSize }, { slug: string }> = async ({ params, props }) =>
  new Response(new Uint8Array(await keptPhoto(params.slug, props.file, props.size)), {
    headers: { 'content-type': `image/${props.size.format === 'jpg' ? 'jpeg' : props.size.format}` },
  });
