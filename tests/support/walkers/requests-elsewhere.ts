import { DomUtils, parseDocument } from 'htmlparser2';
import { sitePages } from '../../../src/addresses.ts';
import type { BuiltPage } from '../built-pages.ts';

/** Attributes whose address a browser asks for, or sends a form to, by itself or with one click. */
const asking = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'ping'];
/** Links of the head that a browser asks for; others only tell. */
const fetched = /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)\b/;
const elsewhere = /(?:^|[\s,])(?:https?:)?\/\//;
/** What a page says to the browser: from no other host. */
const policy = "default-src 'self'";

/**
 * What pages have that would ask another host for something, and pages whose policy does not forbid it, each with the address
 * in front. The editor screen is there to ask the code host.
 */
export function requestsElsewhere(pages: readonly BuiltPage[]): string[] {
  const own = pages.filter(({ address }) => address !== sitePages.editorScreen);
  return own.flatMap(({ address, html }) => {
    const document = parseDocument(html);
    const elements = DomUtils.findAll(() => true, document.children);
    const asked = elements.flatMap(({ name, attribs }) => {
      const named = asking.map((attribute) => attribs[attribute]);
      const linked = name === 'link' && fetched.test(attribs.rel ?? '') ? attribs.href : undefined;
      return [...named, linked].filter((value) => value !== undefined && elsewhere.test(value));
    });
    const styled = [...html.matchAll(/url\(["']?((?:https?:)?\/\/[^)"']+)/g)].map(([, to]) => to);
    const isOpen = html.includes('<html') && !html.includes('http-equiv="refresh"') && !html.includes(policy);
    return [
      ...[...asked, ...styled].map((to) => `${address} asks for ${to}`),
      ...(isOpen ? [`${address} has no policy`] : []),
    ];
  });
}
