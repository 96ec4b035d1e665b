import type { Plugin } from 'vite';
import { sha256 } from './sha256.ts';

/** A Vite plugin that keeps the stylesheets of pages in `stylesheets`, by file name, instead of writing them. */
export function keepStylesheets(stylesheets: Map<string, string>): Plugin {
  return {
    name: 'keep-stylesheets',
    enforce: 'post',
    generateBundle: (_, bundle) => {
      for (const output of Object.values(bundle)) {
        for (const file of (output.type === 'chunk' && output.viteMetadata?.importedCss) || []) {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') continue;
          stylesheets.set(file, String(sheet.source));
          delete bundle[file];
        }
      }
    },
  };
}

/** A style element, or a link to a stylesheet for every medium. */
const anyStyle = /<style>([\s\S]*?)<\/style>|<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Makes a function that gives a page its styles within it: the stylesheets to which its head links and the styles in its head
 * become one element, since the hash of each in the policy does not compress, and two cost 80 bytes more than one. Pages of
 * one kind have the same styles, which are joined and hashed once. `stylesheets` has them by file name, below `base`, the path
 * of the site. A style that the policy does not know stays as it is, so that the policy refuses it. Throws for a link to a
 * stylesheet that is not there.
 */
export function stylesWithin(
  stylesheets: ReadonlyMap<string, string>,
  base: string,
): (page: string) => string {
  const joined = new Map<string, { element: string; hash: string }>();
  const join = (found: readonly RegExpExecArray[]) => {
    const texts = found.map(([, style, address = '']) => style ?? sheetAt(address));
    const one = texts.join('').replaceAll('\n', '');
    return { element: `<style>${one}</style>`, hash: sha256(one) };
  };
  const sheetAt = (address: string) => {
    const sheet = stylesheets.get(address.slice(base.length));
    if (sheet === undefined) throw new Error(`The build made no stylesheet ${address}`);
    return sheet;
  };
  return (page) => {
    const end = page.indexOf('</head>');
    // A part of a page, which another page fetches.
    if (end < 0) return page;
    const head = page.slice(0, end);
    const found = [...head.matchAll(anyStyle)].filter(
      ([, style]) => style === undefined || head.includes(`'sha256-${sha256(style)}'`),
    );
    const last = found.at(-1)?.index;
    if (last === undefined) return page;
    const key = found.map(([element]) => element).join('');
    const one = joined.get(key) ?? join(found);
    joined.set(key, one);
    const places = new Set(found.map(({ index }) => index));
    const within = head.replaceAll(anyStyle, (element, _style, _address, place: number) => {
      if (place === last) return one.element;
      return places.has(place) ? '' : element;
    });
    return (
      within.replace("style-src 'self'", (allowed) => `${allowed} 'sha256-${one.hash}'`) + page.slice(end)
    );
  };
}
