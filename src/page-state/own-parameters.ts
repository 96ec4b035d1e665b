/**
 * The parameters of an address that a page knows by name, in their order; all others are left out, so that what a
 * newsletter or a social site hangs onto a link (`utm_source`, `fbclid`) is neither read nor passed on. A separator
 * that a mail program wrote as `&amp;` is read as `&`.
 */
export function ownParameters(search: string, names: readonly string[]): URLSearchParams {
  const all = [...new URLSearchParams(search)].map(([name, value]) => [
    name.replace(/^(?:amp;)+/i, ''),
    value,
  ]);
  return new URLSearchParams(all.filter(([name = '']) => names.includes(name)));
}
