import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A page of dist/: its address, its HTML, and the addresses of the styles and scripts it names. */
export interface BuiltPage {
  address: string;
  html: string;
  styles: string[];
  scripts: string[];
  /** Scripts within the page; blocks of data, which run nothing, are part of its text. */
  inlineScripts: string[];
}

/** Every HTML page of dist/, former addresses and 404 included; `npm run build` must have run. */
export async function readBuiltPages(): Promise<BuiltPage[]> {
  const files = (await readdir('dist', { recursive: true })).filter((file) => file.endsWith('.html'));
  return Promise.all(files.map(readBuiltPage));
}

async function readBuiltPage(file: string): Promise<BuiltPage> {
  const html = await readFile(path.join('dist', file), 'utf8');
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const sources = scripts.map(([, attributes = '']) => /\bsrc="([^"]+)"/.exec(attributes)?.[1]);
  return {
    address: `/${file.split(path.sep).join('/')}`.replace(/index\.html$/, ''),
    html,
    styles: [...html.matchAll(/<link\b[^>]*\bhref="([^"]+\.css)"/g)].map(([, href = '']) => href),
    scripts: sources.filter((source) => source !== undefined),
    inlineScripts: scripts
      .filter(
        ([, attributes = ''], at) => sources[at] === undefined && !attributes.includes('application/json'),
      )
      .map(([, , body = '']) => body),
  };
}
