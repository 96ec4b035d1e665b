import { getFinderData } from '../../finder/index/finder-data.ts';

/** The words that the finder completes and corrects with. */
export async function GET(): Promise<Response> {
  const { vocabulary } = await getFinderData();
  return Response.json(vocabulary);
}
