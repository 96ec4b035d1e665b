import type { Delivery } from './throttled-server.ts';
import type { Watch } from './watch-answers.ts';

/** The measured answer to one query: milliseconds and bytes since the query. */
export interface Answer {
  /** When the first result was visible; undefined without results. */
  first: Point | undefined;
  /** When ten results were visible, or all when there are fewer. */
  tenth: Point | undefined;
  /** When the answer was complete, with the excerpts of the results in view. */
  complete: Point;
  /** The number of results on the screen at that moment, at most ten. */
  results: number;
  /** The bytes sent until then, by path. */
  sent: Record<string, number>;
}

export interface Point {
  ms: number;
  bytes: number;
  /** The bytes without the search page itself. */
  besidesPage: number;
}

/**
 * Joins the times that a page recorded with the bytes that its server had sent by then. `timeOrigin` is the origin of
 * the times of the page, `searchPage` the path of the page itself.
 */
export function answerFrom(
  { started, painted, complete, changed }: Watch,
  timeOrigin: number,
  deliveries: readonly Delivery[],
  searchPage: string,
): Answer {
  const sentUntil = (at: number) => deliveries.filter((delivery) => delivery.at <= timeOrigin + at);
  const pointAt = (at: number): Point => ({
    ms: at - started,
    bytes: sum(sentUntil(at)),
    besidesPage: sum(sentUntil(at).filter(({ path }) => path !== searchPage)),
  });
  const results = painted.at(-1)?.results ?? 0;
  const whenSeen = (count: number) => {
    const paint = painted.find((one) => one.results >= count);
    return paint === undefined ? undefined : pointAt(paint.at);
  };
  const whole = Math.max(complete ?? 0, changed);
  const sent: Record<string, number> = {};
  for (const { path, bytes } of sentUntil(whole)) sent[path] = (sent[path] ?? 0) + bytes;
  return {
    first: whenSeen(1),
    tenth: whenSeen(Math.max(1, results)),
    complete: pointAt(whole),
    results,
    sent,
  };
}

function sum(deliveries: readonly Delivery[]): number {
  return deliveries.reduce((bytes, delivery) => bytes + delivery.bytes, 0);
}
