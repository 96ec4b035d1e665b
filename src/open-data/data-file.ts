import type { APIRoute } from 'astro';
import type { dataFiles } from '../addresses.ts';
import { getOpenData } from './made-data.ts';
import { writtenFiles } from './written-files.ts';

/** The route of a file of open data: its page in src/pages/ is a line that calls this. */
export function dataFile(name: keyof typeof dataFiles): APIRoute {
  return async () => {
    const { bytesOf } = await getOpenData();
    return new Response(bytesOf(name), { headers: { 'content-type': writtenFiles[name].contentType } });
  };
}
