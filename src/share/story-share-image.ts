import { readFile } from 'node:fs/promises';
import { keptPhoto } from '../cover/kept-photo.ts';
import { fallbackSize, photoFile } from '../cover/photo.ts';
import { posterHues } from '../cover/poster.ts';
import { storyPoster } from '../cover/story-poster.ts';
import type { Story } from '../knowledge-base/library.ts';
import { photoOf } from '../schema/cover.ts';
import { keptImage } from './kept-image.ts';
import { halfOf, shareImage } from './share-image.ts';

/** The share picture of a story, as PNG of 1200 by 630: its cover with title and organisation in type. */
export async function storyShareImage(story: Story): Promise<Buffer> {
  const { data, name, chapter, url } = story;
  const photo = photoOf(data.cover);
  const card = { title: data.title, above: name, hue: posterHues[chapter] };
  if (photo === undefined) {
    const drawing = halfOf(await storyPoster(story));
    return keptImage(url, [JSON.stringify(card), drawing], () =>
      shareImage({ ...card, picture: { drawing } }),
    );
  }
  const file = photoFile(story.id, photo.image);
  return keptImage(url, [JSON.stringify(card), await readFile(file)], async () =>
    shareImage({ ...card, picture: { photo: await keptPhoto(story.id, file, fallbackSize) } }),
  );
}
