import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { secondUmcStory } from './second-umc-story.ts';

const photo = path.resolve(import.meta.dirname, '../library/verhalen/gemeente-zandwoude/kas.jpg');
const cover = `cover:
  image: kas.jpg
  alt: "Een kar met warme maaltijden"
  credit: "Sam Voorbeeld"
  licence: cc-by-4.0`;

/** Puts a new story with a photograph in the content/ below `root`, as an editor would. */
export async function addStory(root: string): Promise<void> {
  const { file, text } = secondUmcStory;
  const withPhoto = text.replace(/^cover: .*$/m, cover);
  if (withPhoto === text) throw new Error(`${file} has no cover on one line.`);
  const place = path.join(root, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, withPhoto);
  await cp(photo, path.join(path.dirname(place), 'kas.jpg'));
}
