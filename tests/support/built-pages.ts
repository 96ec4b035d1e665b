import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

/** A page of a built site: its address, its HTML, and the addresses of the styles, scripts and data it names. */
export interface BuiltPage {
  address: string;
  html: string;
  /** What readers read on it: the text of its main element. */
  words: string;
  styles: string[];
  scripts: string[];
  /** Data that its scripts wait for. */
  data: string[];
  /** Scripts within the page; blocks of data, which run nothing, are part of its text. */
  inlineScripts: string[];
}

/** Every HTML page of a built site, former addresses and 404 included. */
export async function readBuiltPages(site: string): Promise<BuiltPage[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages: BuiltPage[] = [];
  // One after another: a system lets a process have some thousand files open.
  for (const file of files) pages.push(await readBuiltPage(site, file));
  return pages;
}

async function readBuiltPage(site: string, file: string): Promise<BuiltPage> {
  const html = await readFile(path.join(site, file), 'utf8');
  const document = parseDocument(html);
  const scripts = DomUtils.getElementsByTagName('script', document);
  const links = DomUtils.getElementsByTagName('link', document);
  const named = (values: (string | undefined)[]) => values.filter((value) => value !== undefined);
  return {
    address: `/${file.split(path.sep).join('/')}`.replace(/index\.html$/, ''),
    html,
    words: DomUtils.textContent(DomUtils.getElementsByTagName('main', document)).replace(/\s+/g, ' '),
    // Styles for paper come when the page is there.
    styles: named(
      links.filter(({ attribs }) => attribs.media !== 'print').map(({ attribs }) => attribs.href),
    ).filter((href) => href.endsWith('.css')),
    scripts: named(scripts.map(({ attribs }) => attribs.src)),
    data: named(links.filter(({ attribs }) => attribs.as === 'fetch').map(({ attribs }) => attribs.href)),
    inlineScripts: scripts
      .filter(
        ({ attribs }) =>
          attribs.src === undefined && !/^application\/(?:ld\+)?json$/.test(attribs.type ?? ''),
      )
      .map((script) => DomUtils.textContent(script)),
  };
}
