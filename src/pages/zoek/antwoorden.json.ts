import { getFinderData } from '../../finder/index/finder-data.ts';

/** What may answer a query by itself, beside stories and topics. */
export async function GET(): Promise<Response> {
  const { answers } = await getFinderData();
  return Response.json(answers);
}
