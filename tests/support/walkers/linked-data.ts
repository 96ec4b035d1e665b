import { existsSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { type BuiltPage, readBuiltPages } from '../built-pages.ts';
import { asWord, type PersonInStory } from '../people.ts';

/** The kinds of things that pages speak of, with what each must tell. No people. */
const required: Record<string, readonly string[]> = {
  AboutPage: ['name', 'url', 'description'],
  Article: [
    ...['headline', 'description', 'datePublished', 'dateModified', 'temporalCoverage', 'inLanguage'],
    ...['about', 'isBasedOn', 'image', 'license', 'publisher'],
  ],
  BreadcrumbList: ['itemListElement'],
  CollectionPage: ['name', 'url', 'description'],
  ContactPage: ['name', 'url', 'description'],
  CreativeWork: ['name', 'datePublished'],
  DataDownload: ['name', 'contentUrl', 'encodingFormat'],
  Dataset: ['name', 'url', 'description', 'license', 'creator', 'distribution'],
  DefinedTerm: ['name', 'url'],
  DefinedTermSet: ['name', 'url'],
  EntryPoint: ['urlTemplate'],
  ListItem: ['position', 'name'],
  Organization: ['name', 'url'],
  SearchAction: ['target', 'query-input'],
  WebApplication: ['name', 'url', 'description', 'applicationCategory'],
  WebPage: ['name', 'url', 'description'],
  WebSite: ['name', 'url', 'description', 'potentialAction'],
};

type Thing = Record<string, unknown>;

/** What a page says of itself for machines; undefined when it does not. Throws when that is no JSON. */
export function linkedDataOf({ html }: Pick<BuiltPage, 'html'>): Thing[] | undefined {
  const scripts = DomUtils.getElementsByTagName('script', parseDocument(html));
  const own = scripts.filter(({ attribs }) => attribs.type === 'application/ld+json');
  if (own.length !== 1 || own[0] === undefined) return undefined;
  const data = JSON.parse(DomUtils.textContent(own[0]));
  return data['@context'] === 'https://schema.org' ? data['@graph'] : undefined;
}

/**
 * What is wrong with what pages of a built site say for machines: every page that may be in a search engine says it, with
 * addresses below `host` that lead to a page or file, and without names of people from the doelgroep.
 */
export async function linkedDataFaults(
  dist: string,
  host: string,
  people: readonly PersonInStory[],
): Promise<string[]> {
  const pages = await readBuiltPages(dist);
  return pages.filter(isIndexed).flatMap((page) => {
    const things = linkedDataOf(page);
    if (things === undefined) return [`${page.address} says nothing for machines`];
    const text = JSON.stringify(things);
    const named = people.filter(({ doelgroep, name, isWord, story }) => {
      const isOwn = page.address === `/verhalen/${story}/`;
      return doelgroep && (isOwn || !isWord) && asWord(name).test(text);
    });
    return [
      ...faultsOf(things, (address) => leadsTo(dist, host, address)),
      ...named.map(({ name }) => `names ${name}`),
    ].map((fault) => `${page.address} ${fault}`);
  });
}

/** Whether it is a whole page that search engines may keep. */
function isIndexed({ html }: BuiltPage): boolean {
  return /<html/i.test(html) && !/<meta name="robots" content="noindex/.test(html);
}

function faultsOf(value: unknown, leads: (address: string) => boolean): string[] {
  if (typeof value === 'string') {
    if (value === '') return ['holds an empty text'];
    return /^https?:/.test(value) && !leads(value) ? [`leads nowhere: ${value}`] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one) => faultsOf(one, leads));
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  const type = String(thing['@type']);
  const missing = required[type]?.filter((property) => thing[property] === undefined);
  return [
    ...(missing ?? ['kind']).map((property) => `${type} has no ${property}`),
    ...Object.values(thing).flatMap((one) => faultsOf(one, leads)),
  ];
}

/** Whether a page or file stands at this address of the site; addresses elsewhere are not looked at. */
function leadsTo(dist: string, host: string, address: string): boolean {
  const { origin, pathname } = new URL(address);
  if (origin !== host) return !/localhost|gewoon-doen/.test(origin);
  return existsSync(path.join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
}
