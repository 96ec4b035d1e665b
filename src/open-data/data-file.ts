import type { APIRoute } from 'astro';
import type { dataFiles } from '../addresses.ts';
import { getSite, getStories, getWithdrawn } from '../knowledge-base.ts';
import { storiesFileOf } from './stories-file.ts';
import { writtenFiles } from './written-files.ts';

/** The route of a file of open data: its page in src/pages/ is a line that calls this. */
export function dataFile(name: keyof typeof dataFiles): APIRoute {
  return async () => {
    const [stories, withdrawn, site] = await Promise.all([getStories(), getWithdrawn(), getSite()]);
    const data = storiesFileOf({ stories, withdrawn, publisher: site.publisher });
    const { contentType, text } = writtenFiles[name];
    return new Response(text(data, site), { headers: { 'content-type': contentType } });
  };
}
