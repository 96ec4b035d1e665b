import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** A file as a web host sends it. */
export interface SentFile {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const compress = promisify(brotliCompress);
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
const others: Record<string, string> = {
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** The folders of what a search page fetches for its answers. */
const fetched = /^(?:_astro|pagefind|zoek)$/;

/** The files of a built site, with text compressed as a static host does in advance (Brotli, highest quality). */
export class CompressedFiles {
  readonly #folder: string;
  readonly #sent = new Map<string, Promise<SentFile>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file at an address; index.html for a folder. A file that was not prepared is compressed first. */
  get(address: string): Promise<SentFile> {
    const sent = this.#sent.get(address) ?? this.#read(address);
    this.#sent.set(address, sent);
    return sent;
  }

  /** Compresses in advance all that a search page may fetch, so that compression is not measured. */
  async prepare(): Promise<void> {
    for (const folder of (await readdir(this.#folder)).filter((name) => fetched.test(name))) {
      for (const name of await readdir(path.join(this.#folder, folder), { recursive: true })) {
        if (types[path.extname(name)] === undefined) continue;
        const address = `/${folder}/${name.split(path.sep).join('/')}`;
        await this.get(encodeURI(address.replace(/\/index\.html$/, '/')));
      }
    }
  }

  async #read(address: string): Promise<SentFile> {
    const name = path.posix.normalize(decodeURIComponent(address));
    const file = path.join(this.#folder, name.endsWith('/') ? `${name}index.html` : name);
    const content = await readFile(file).catch(() => undefined);
    if (content === undefined) return { status: 404, headers: {}, body: Buffer.alloc(0) };
    const extension = path.extname(file);
    const text = types[extension];
    const headers = {
      'content-type': text ?? others[extension] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=600',
    };
    if (text === undefined) return { status: 200, headers, body: content };
    const body = await compress(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    });
    return { status: 200, headers: { ...headers, 'content-encoding': 'br' }, body };
  }
}
