import { getFinderData } from '../../finder/index/finder-data.ts';

/** What the search index is made with; removed from the site once it is (see pagefind-index.ts). */
export async function GET(): Promise<Response> {
  const { indexInput } = await getFinderData();
  return Response.json(indexInput);
}
