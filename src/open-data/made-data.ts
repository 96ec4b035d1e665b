import type { dataFiles } from '../addresses.ts';
import type { Story } from '../knowledge-base/library.ts';
import { getSite, getStories, getWithdrawn } from '../knowledge-base.ts';
import { storiesFileOf } from './stories-file.ts';
import type { StoriesFile } from './story-record.ts';
import { writtenFiles } from './written-files.ts';

/** The open data of the site, and its files. */
export interface OpenData {
  data: StoriesFile;
  /** A file as it is written, in UTF-8. */
  bytesOf(name: keyof typeof dataFiles): Buffer<ArrayBuffer>;
}

/** By the stories that they are made of: each file and the page that names its size ask for the same. */
const made = new WeakMap<readonly Story[], Promise<OpenData>>();

/** The open data, made once for a library. */
export async function getOpenData(): Promise<OpenData> {
  const stories = await getStories();
  const before = made.get(stories);
  if (before !== undefined) return before;
  const data = makeOpenData(stories);
  made.set(stories, data);
  return data;
}

async function makeOpenData(stories: readonly Story[]): Promise<OpenData> {
  const [withdrawn, site] = await Promise.all([getWithdrawn(), getSite()]);
  const data = storiesFileOf({ stories, withdrawn, publisher: site.publisher });
  const files = new Map<keyof typeof dataFiles, Buffer<ArrayBuffer>>();
  return {
    data,
    bytesOf: (name) => {
      const bytes = files.get(name) ?? Buffer.from(writtenFiles[name].text(data, site));
      files.set(name, bytes);
      return bytes;
    },
  };
}
