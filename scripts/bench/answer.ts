import type { Delivery } from './throttled-server.ts';
import type { Watch } from './watch-answers.ts';

/** What came of one question: milliseconds and bytes from the moment it was asked. */
export interface Answer {
  /** When the first result could be seen; undefined when there was none. */
  first: Point | undefined;
  /** When ten could be seen, or all when there are fewer. */
  tenth: Point | undefined;
  /** When the answer was whole, with the excerpts of the results that are in view. */
  complete: Point;
  /** Results on the screen then, ten at most. */
  results: number;
  /** What was sent until then: bytes by path. */
  sent: Record<string, number>;
}

export interface Point {
  ms: number;
  bytes: number;
  /** The bytes that are not the search page itself. */
  besidesPage: number;
}

/**
 * Joins what a page saw with what its server had sent by then. `timeOrigin` is when the times of the page begin,
 * `searchPage` the path of the page itself.
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
