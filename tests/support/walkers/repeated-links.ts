import { DomUtils, parseDocument } from 'htmlparser2';
import type { BuiltPage } from '../built-pages.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Kinds of pages whose sections we write ourselves, around what an editor wrote. */
const topics = /^\/(?:aanpakken|sectoren|doelgroepen)\/[^/]+\/$/;

/** Links that stand twice in one section of a page about a topic, but for those in the running text of an editor. */
export function repeatedLinks(pages: readonly BuiltPage[]): string[] {
  return pages
    .filter(({ address }) => topics.test(address))
    .flatMap(({ address, html }) =>
      DomUtils.getElementsByTagName('section', parseDocument(html)).flatMap((section) =>
        repeated(linksIn(section)).map((link) => `${address}: ${link}`),
      ),
    );
}

/** The links of a section, but for those in a deeper section, a cell of a table or a running text, as their address with their words. */
function linksIn(section: Element): string[] {
  const links = DomUtils.getElementsByTagName('a', section);
  const ownWords = links.filter((link) => !within(link, section, isApart));
  return ownWords.map((link) => `${link.attribs.href} ${DomUtils.textContent(link).trim()}`);
}

const isApart = ({ name, attribs }: Element) =>
  ['section', 'td'].includes(name) || /(?:^| )text(?: |$)/.test(attribs.class ?? '');

function within(link: Element, section: Element, which: (element: Element) => boolean): boolean {
  for (let node = link.parent; node && node !== section; node = node.parent)
    if ('attribs' in node && which(node)) return true;
  return false;
}

function repeated(links: readonly string[]): string[] {
  return links.filter((link, index) => links.indexOf(link) < index);
}
