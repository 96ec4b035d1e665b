/**
 * What mail programs do to a query string: a separator as an entity, and at the end signs of the sentence behind the link, of
 * which a browser writes `>` and a space as numbers. And what a tool does that hangs `?utm_source=…` behind an address that has
 * a question mark already: we write none of our own after the first.
 */
const damage = /([?&])(amp(;|%3B))+|(?!^)\?.*|([.,)]|%3E|%20)+$/gi;

/**
 * The parameters of an address that a page knows by name, in their order; all others are left out, so that what a
 * newsletter or a social site hangs onto a link (`utm_source`, `fbclid`) is neither read nor passed on. A separator
 * that a mail program wrote as `&amp;` is read as `&`, and what it took from the sentence behind the link (a dot, a
 * bracket) is left out: an address that we wrote ends in such a sign only when a question does.
 */
export function ownParameters(search: string, names: readonly string[]): URLSearchParams {
  const all = [...new URLSearchParams(search.replace(damage, '$1'))];
  return new URLSearchParams(
    all.flatMap(([name, value]) =>
      // All but what somebody typed is a name of ours, which ends in a letter or a digit.
      names.includes(name) ? [[name, name === 'q' ? value : value.replace(/\W+$/, '')]] : [],
    ),
  );
}
