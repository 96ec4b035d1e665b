import type { APIRoute } from 'astro';
import { dataFiles } from '../addresses.ts';
import { getSite, getStories, getWithdrawn } from '../knowledge-base.ts';
import { storiesFileOf } from '../open-data/stories-file.ts';
import { writtenFiles } from '../open-data/written-files.ts';

interface Props {
  contentType: string;
  text: string;
}

export async function getStaticPaths() {
  const [stories, withdrawn, site] = await Promise.all([getStories(), getWithdrawn(), getSite()]);
  const data = storiesFileOf({ stories, withdrawn, publisher: site.publisher });
  return (Object.keys(dataFiles) as (keyof typeof dataFiles)[]).map((name) => {
    const { contentType, text } = writtenFiles[name];
    return { params: { data: dataFiles[name].slice(1) }, props: { contentType, text: text(data, site) } };
  });
}

/** A file of open data. */
export const GET: APIRoute<Props> = ({ props: { contentType, text } }) =>
  new Response(text, { headers: { 'content-type': contentType } });
