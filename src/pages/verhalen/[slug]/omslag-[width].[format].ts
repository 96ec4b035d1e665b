import type { APIRoute } from 'astro';
import { cropPhoto, photoFile, photoFormats, photoWidths } from '../../../cover/photo.ts';
import { getStories } from '../../../knowledge-base.ts';
import { photoOf } from '../../../schema/cover.ts';

type Format = (typeof photoFormats)[number];

export async function getStaticPaths() {
  const stories = await getStories();
  return stories.flatMap((story) => {
    const photo = photoOf(story.data.cover);
    if (photo === undefined) return [];
    const file = photoFile(story.id, photo.image);
    return photoWidths.flatMap((width) =>
      photoFormats.map((format) => ({
        params: { slug: story.id, width: String(width), format },
        props: { file, width, format },
      })),
    );
  });
}

/** One size and format of an editor's photograph. */
export const GET: APIRoute<{ file: string; width: number; format: Format }> = async ({ props }) =>
  new Response(new Uint8Array(await cropPhoto(props.file, props.width, props.format)), {
    headers: { 'content-type': `image/${props.format === 'jpg' ? 'jpeg' : props.format}` },
  });
