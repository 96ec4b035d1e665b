import type { APIRoute } from 'astro';
import { type FigureFile, figureFiles } from '../../figures/figure-csv.ts';
import { getStories } from '../../knowledge-base.ts';

export function getStaticPaths() {
  const tables = Object.keys(figureFiles) as FigureFile[];
  return tables.map((table) => ({ params: { table }, props: { table } }));
}

/** A table of /cijfers/ as a file, to count on with. */
export const GET: APIRoute<{ table: FigureFile }> = async ({ props: { table } }) =>
  new Response(figureFiles[table](await getStories()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
