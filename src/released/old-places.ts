import { Parser } from 'htmlparser2';

/** Elements that an empty element may stand in. */
const holders =
  /^(?:h[1-6]|section|article|div|p|li|dt|dd|td|th|span|main|header|figure|figcaption|caption|legend|details)$/;

/**
 * A page on which links to a place that had another id lead there again: an empty element with the old id stands in the
 * element that has the new one. `undefined` when the page has no such place, one in which nothing can stand, or still has
 * the old one.
 */
export function withOldPlace(html: string, old: string, now: string): string | undefined {
  let at: number | undefined;
  let isTaken = false;
  const parser = new Parser({
    onopentag(name, { id }) {
      if (id === old) isTaken = true;
      if (id === now && holders.test(name)) at ??= parser.endIndex + 1;
    },
  });
  parser.end(html);
  if (at === undefined || isTaken) return undefined;
  return `${html.slice(0, at)}<span id="${old}"></span>${html.slice(at)}`;
}
