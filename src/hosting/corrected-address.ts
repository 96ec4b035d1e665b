/** What mail programs and people leave behind an address, encoded or not: a dot, a bracket, a quote, a space. */
const leftBehind = /(?:[.,;:!?)\]}>'"*»”’\s\u00a0\u200b]|&(?:gt|quot|nbsp|amp);?)+$/i;

/**
 * The path of the page that was probably meant: in lower case, without what a mail program hung behind it or encoded
 * twice, without `index.html` and doubled slashes, and with the slash at the end that every page has. Undefined when it is
 * that already. Says nothing of whether such a page exists; begins with exactly one slash, so that it never names a host.
 */
export function correctedPath(path: string): string | undefined {
  const meant = decodedTwice(path)
    .replaceAll('\\', '/')
    .replace(leftBehind, '')
    .replace(/\/index\.html?$/i, '/')
    .toLowerCase();
  const parts = meant.split('/').map((part) => part.trim().replace(leftBehind, ''));
  const named = parts.filter((part) => part !== '' && part !== '..');
  const isFile = named.at(-1)?.includes('.') ?? false;
  const whole = named.length === 0 ? '/' : `/${named.join('/')}${isFile ? '' : '/'}`;
  const corrected = encodeURI(whole);
  return corrected === path ? undefined : corrected;
}

/** What was encoded once for a link within a link, and once more by whoever passed it on. */
function decodedTwice(path: string): string {
  return [1, 2].reduce((text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }, path);
}
