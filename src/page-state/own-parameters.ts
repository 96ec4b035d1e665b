/** Signs of a sentence behind a link, as they are and as a browser writes them. */
const leftBehind = /(?:[.,;:!)\]>»”’]|%3E|%22|%20|%C2%A0|%E2%80%9[9D])+$/i;

/**
 * The parameters of an address that a page knows by name, in their order; all others are left out, so that what a
 * newsletter or a social site hangs onto a link (`utm_source`, `fbclid`) is neither read nor passed on. A separator
 * that a mail program wrote as `&amp;` is read as `&`, and what it took from the sentence behind the link (a dot, a
 * bracket) is left out: an address that we wrote ends in such a sign only when a question does.
 */
export function ownParameters(search: string, names: readonly string[]): URLSearchParams {
  const all = [...new URLSearchParams(search.replace(leftBehind, ''))].map(([name, value]) => [
    name.replace(/^(?:amp;)+/i, ''),
    value,
  ]);
  return new URLSearchParams(all.filter(([name = '']) => names.includes(name)));
}
