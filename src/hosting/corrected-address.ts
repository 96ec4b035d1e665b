/** What mail programs and people leave behind an address: a dot, a bracket, a quote, a dash, a space. */
export const leftBehindSigns = '.,;:!?…()[]{}<>\'"“”„‘’«»*_–— \u00a0\u00ad\u200b';
/** The same as it stands in HTML, as a pattern without regard to case. */
export const leftBehindInHtml = '&(?:gt|lt|quot|nbsp|amp);?';
const leftBehind = new RegExp(`(?:[${leftBehindSigns.replace(']', '\\]')}\\s]|${leftBehindInHtml})+$`, 'i');

/** In characters: no address of the site comes near it. */
const longest = 1000;

/** The address that was probably meant, in its parts. */
export interface CorrectedAddress {
  path: string;
  /** What stood behind an encoded `?` in the path, with `?`; empty when there was none. */
  query: string;
  /** The same for `#`. */
  place: string;
}

/**
 * The address that was probably meant by the path of a request: in lower case, without what a mail program hung behind it or
 * encoded twice, without `index.html` and doubled slashes, and with the slash at the end that every page has. What stands
 * behind an encoded `?` or `#` is no part of the path. Undefined when the path is right already, and when it is too long for
 * one. Says nothing of whether such a page exists; the path begins with exactly one slash, so that it never names a host.
 */
export function correctedAddress(path: string): CorrectedAddress | undefined {
  if (path.length > longest) return undefined;
  const [inPath, behind] = splitOff(path);
  const meant = inPath.replaceAll('\\', '/').replace(leftBehind, '').toLowerCase();
  const parts = meant.split('/').map((part) => part.trim().replace(leftBehind, ''));
  const named = parts.filter((part) => part !== '' && part !== '..');
  while (/^index\.html?$/.test(named.at(-1) ?? '')) named.pop();
  const isFile = named.at(-1)?.includes('.') ?? false;
  const whole = named.length === 0 ? '/' : `/${named.join('/')}${isFile ? '' : '/'}`;
  const corrected = encodeURI(whole);
  if (corrected === path) return undefined;
  const [query = '', ...place] = encodedOnce(behind.replace(leftBehind, '')).split('#');
  return { path: corrected, query, place: place.length === 0 ? '' : `#${place.join('')}` };
}

/** The path, decoded, and what follows the first `?` or `#` in it, decoded no further than was needed to see that sign. */
function splitOff(path: string): [path: string, behind: string] {
  let text = path;
  // What was encoded once for a link within a link, and once more by whoever passed it on.
  for (let times = 0; ; times++) {
    const at = text.search(/[?#]/);
    if (at >= 0) return [decoded(decoded(text.slice(0, at))), text.slice(at)];
    if (times === 2) return [text, ''];
    text = decoded(text);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Fit for an address, with what was encoded already as it is. */
function encodedOnce(text: string): string {
  return encodeURI(text).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}
