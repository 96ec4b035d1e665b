import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import {
  findServer,
  serverPackages,
  serveWithCaddy,
  serveWithNginx,
} from '../../scripts/site/host-server.ts';
import { serveSite } from '../../scripts/site/serve-site.ts';
import { addressOf, embedOf, notFoundPage, overviewOf, shareKit, sitePages } from '../../src/addresses.ts';
import { headersAt, isMadeSmall } from '../../src/hosting/headers.ts';
import { headersFile } from '../../src/hosting/hosts/headers-file.ts';
import { redirectsFile } from '../../src/hosting/hosts/redirects-file.ts';
import { rulesOf } from '../../src/hosting/rules.ts';
import { siteOfProject } from '../../src/released/project-site.ts';
import { fileAt } from '../../src/released/site-files.ts';
import { releasedBefore, renamedStory } from '../support/renamed-story.ts';
import { librarySite } from '../support/sites.ts';

const story = addressOf('verhalen', renamedStory.now);
const bare = story.slice(0, -1);
const ended = '/begrippen/loonbonus/';

/** What every server answers: the status, and where a redirect leads. */
const answers: readonly [address: string, answer: string][] = [
  ['/', '200'],
  [story, '200'],
  [`${story}?q=x&utm_source=brief`, '200'],
  ['/verhalen.csv', '200'],
  ['/verhalen/rss.xml', '404'],
  // Another name of a page.
  [bare, `301 ${story}`],
  [`${bare}?q=a%20b`, `301 ${story}?q=a%20b`],
  [bare.toUpperCase(), `301 ${story}`],
  [story.replace('/verhalen/', '/Verhalen/'), `301 ${story}`],
  [`${story}index.html`, `301 ${story}`],
  ['/index.html?q=x', '301 /?q=x'],
  [`${story.replace('/verhalen/', '/verhalen//')}`, `301 ${story}`],
  [`/${story}`, `301 ${story}`],
  [`/%2F${story.slice(1)}`, `301 ${story}`],
  [`/${story.slice(1).replaceAll('/', '%2f')}`, `301 ${story}`],
  ['/%2f', '301 /'],
  [`${story}index.htm`, `301 ${story}`],
  [`${story}INDEX.HTML`, `301 ${story}`],
  // The same of files that people name.
  ['/RSS.xml', '301 /rss.xml'],
  ['/Verhalen.csv?q=x', '301 /verhalen.csv?q=x'],
  ['/feed.json,', '301 /feed.json'],
  ['/verhalen.csv%20', '301 /verhalen.csv'],
  [`${story}Deel.png)`, `301 ${story}deel.png`],
  ['/cijfers/Plaatsingen.csv.', '301 /cijfers/banen.csv'],
  ['/rss.xml/', '301 /rss.xml'],
  ['/Verhalen.csv/?q=x', '301 /verhalen.csv?q=x'],
  ['/verhalen.csv/?q=x', '301 /verhalen.csv?q=x'],
  ['/feed.json/.', '301 /feed.json'],
  [`${story}deel.png/`, `301 ${story}deel.png`],
  ['/.well-known/security.txt/', '301 /.well-known/security.txt'],
  [`${story}index.html/`, `301 ${story}`],
  // Not of what only pages ask for.
  ['/pagefind/pagefind.js/', '404'],
  ['/pagefind/Pagefind.js', '404'],
  // What a mail program left behind it.
  ...[
    ',',
    ')',
    ').',
    '%3E',
    '%20',
    '%C2%A0',
    '%E2%80%A6',
    '%22',
    '…',
    '.)',
    '&gt;',
    '%0A',
    '%0D%0A',
    ')%09',
  ].flatMap((sign): [string, string][] => [
    [encodeURI(decodeURI(story + sign)), `301 ${story}`],
    [encodeURI(decodeURI(bare + sign)), `301 ${story}`],
  ]),
  [`${story}%26gt%3B`, `301 ${story}`],
  [`${bare}.`, `301 ${story}`],
  // What moved.
  ['/begrippen/werkbegeleider/', '301 /begrippen/jobcoach/'],
  ['/begrippen/werkbegeleider/?q=x', '301 /begrippen/jobcoach/?q=x'],
  ['/begrippen/werkbegeleider', '301 /begrippen/jobcoach/'],
  ['/Begrippen/Werkbegeleider/,', '301 /begrippen/jobcoach/'],
  ['/wie-wij-zijn/?q=x', '301 /over/?q=x#wie'],
  ['/wie-wij-zijn', '301 /over/#wie'],
  ['/cijfers/plaatsingen.csv', '301 /cijfers/banen.csv'],
  [addressOf('verhalen', renamedStory.before), `301 ${story}`],
  [`${addressOf('verhalen', renamedStory.before)}deel.png`, `301 ${story}deel.png`],
  // What ended.
  [ended, '410'],
  [ended.slice(0, -1).toUpperCase(), '410'],
  ['/begrippen/coach-van-toen/', '410'],
  ['/begrippen/bureau-oud/', '200'],
  ['/verhalen/stadsarchief-mistwoude/', '410'],
  ['/verhalen/stadsarchief-mistwoude/deel.png', '410'],
  // What never was, and what is nobody's business.
  ...['/niets/', '/niets', '/verhalen/niets.png', '/_astro/niets.js', '/verhalen/index.htm/x'].map(
    (address): [string, string] => [address, '404'],
  ),
  ...['/_astro/', '/pagefind/', '/_astro'].map((folder): [string, string] => [folder, '404']),
  ...['/.htaccess', '/.git/config', '/verhalen/.hidden'].map((address): [string, string] => [address, '404']),
  ...[
    '//elsewhere.example',
    '//elsewhere.example/index.html',
    '/%5c%5celsewhere.example/',
    '/niets%0d%0aSet-Cookie:x=y/index.html',
  ].map((address): [string, string] => [address, '404']),
];

/** What a browser would take for an address of another host, when a redirect repeats it. */
const elsewhere = [
  String.raw`/\elsewhere.example/..` + bare,
  `/%5celsewhere.example%2f..${encodeURIComponent(bare)}`,
  `/%2felsewhere.example%2f..${encodeURIComponent(bare)}`,
  `/%09/elsewhere.example%2f..%2f..${encodeURIComponent(bare)}`,
  '/%5celsewhere.example%2f..%2f,',
  '/%5celsewhere.example/404.html/',
  '//elsewhere.example/404.html/',
  '/%0a//elsewhere.example/%0a',
  '/%5celsewhere.example%0a',
];

const project = await siteOfProject(librarySite.root, librarySite.dist, releasedBefore);
const site = await mkdtemp(path.join(tmpdir(), 'site-'));
await cp(librarySite.dist, site, { recursive: true });
await writeFile(path.join(site, '.htaccess'), '');
afterAll(() => rm(site, { recursive: true }));

const withPlace = { address: '/wie-wij-zijn/', status: 301, to: '/over/#wie' } as const;
const rules = await rulesOf(site, [...project.answers, withPlace]);
const [astro = '', part = '', numbering = ''] = await Promise.all(
  ['_astro', 'pagefind/index', 'zoek'].map(
    async (folder) =>
      `/${folder}/${(await readdir(path.join(site, folder))).find((name) => name !== 'fonts')}`,
  ),
);

/** Files of every kind, which have the same headers on every server. */
const files = [
  '/',
  story,
  `${story}deel.png`,
  overviewOf('verhalen'),
  sitePages.editorScreen,
  shareKit('verhalen', renamedStory.now),
  embedOf('aanpakken', 'werkpool'),
  '/insluiten/verhalen/',
  '/rss.xml',
  '/feeds.opml',
  '/verhalen.csv',
  '/verhalen.json',
  '/open-data/catalogus.ttl',
  '/favicon.svg',
  '/.well-known/security.txt',
  '/pagefind/wasm.nl.pagefind',
  astro,
  part,
  `${numbering}/antwoorden.json`,
];

for (const address of [...files, notFoundPage].filter(isMadeSmall)) {
  const file = fileAt(site, address);
  const text = await readFile(file);
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  await writeFile(`${file}.br`, brotliCompressSync(text, quick));
  await writeFile(`${file}.gz`, gzipSync(text));
}

it('fits into what hosts of static files take', () => {
  const lines = headersFile(rules.places, files).trimEnd().split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  expect(redirectsFile().add(rules.answers.filter(({ to }) => to !== undefined))).toEqual([]);
});

interface Tried {
  name: 'npm start' | 'nginx' | 'caddy';
  serve(program: string): Promise<{ port: number; close(): Promise<void>; log?(): Promise<string> }>;
}
const servers: readonly Tried[] = [
  { name: 'npm start', serve: () => serveSite(site, 0, rules.answers) },
  { name: 'nginx', serve: (program) => serveWithNginx(program, site, rules) },
  { name: 'caddy', serve: (program) => serveWithCaddy(program, site, rules) },
];

for (const { name, serve } of servers) {
  const program = name === 'npm start' ? name : findServer(name);
  if (program === undefined && name !== 'npm start') {
    console.warn(`NOT RUN: ${name} is missing. To run it: apt-get install ${serverPackages[name].join(' ')}`);
  }
  describe.skipIf(program === undefined)(`${name}`, async () => {
    if (program === undefined) return;
    const server = await serve(program);
    afterAll(() => server.close());
    const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
      new Promise<IncomingMessage & { body: string }>((resolve, reject) => {
        // As it is written: fetch() would mend an address first.
        request(
          { port: server.port, host: 'localhost', path: address, headers, method },
          async (response) => {
            let body = '';
            for await (const part of response.setEncoding('utf8')) body += part;
            resolve(Object.assign(response, { body }));
          },
        )
          .on('error', reject)
          .end();
      });

    it('answers at every address as all of them do', async () => {
      const given = [];
      for (const [address] of answers) {
        const { statusCode, headers } = await ask(address);
        given.push([address, `${statusCode} ${headers.location ?? ''}`.trim()]);
      }
      expect(given).toEqual(answers);
    });

    it('leads to no other host, whatever it is asked', async () => {
      for (const address of elsewhere) {
        const { statusCode, headers } = await ask(address);
        expect([301, 400, 404], address).toContain(statusCode);
        const { host } = new URL(headers.location ?? '/', 'http://ours.example');
        expect([address, host]).toEqual([address, 'ours.example']);
      }
    });

    it('gives files, and takes nothing', async () => {
      for (const method of ['POST', 'DELETE', 'OPTIONS']) {
        for (const address of ['/verhalen.csv', bare, ended, '/niets/']) {
          const { statusCode, headers } = await ask(address, {}, method);
          expect([method, address, statusCode]).toEqual([method, address, 405]);
          expect(headers).toMatchObject({ allow: 'GET, HEAD', 'x-content-type-options': 'nosniff' });
        }
      }
      expect((await ask('/verhalen.csv', {}, 'HEAD')).statusCode).toBe(200);
    });

    it('shows what became of a page, or the page for unknown addresses', async () => {
      const gone = '/verhalen/stadsarchief-mistwoude/';
      const page = await readFile(fileAt(site, gone), 'utf8');
      for (const address of [gone, gone.slice(0, -1), gone.toUpperCase(), `${gone},`])
        expect((await ask(address)).body, address).toBe(page);
      const unknown = await readFile(fileAt(site, notFoundPage), 'utf8');
      for (const address of ['/niets/', '/verhalen/niets.png', '/verhalen/stadsarchief-mistwoude/deel.png'])
        expect((await ask(address)).body, address).toBe(unknown);
    });

    it('sends the headers of each file', async () => {
      for (const address of files) {
        const { statusCode, headers } = await ask(address);
        expect([address, statusCode, headers]).toEqual([
          address,
          200,
          expect.objectContaining(lowerCase(headersAt(address, rules.places))),
        ]);
        expect(headers.etag, address).toBeDefined();
        expect(headers.server ?? '', address).not.toMatch(/\d/);
      }
    });

    it('sends the headers of the page for unknown addresses, wherever it stands', async () => {
      const expected = lowerCase(headersAt(notFoundPage, rules.places));
      for (const address of [
        '/niets/',
        '/_astro/niets.js',
        '/insluiten/sectoren/niets/',
        '/verhalen/stadsarchief-mistwoude/deel.png',
      ]) {
        expect((await ask(address)).headers, address).toMatchObject(expected);
      }
      expect((await ask(bare)).headers).toMatchObject(lowerCase({ 'X-Content-Type-Options': 'nosniff' }));
    });

    it('lets no page run a script that is not a file of the site', async () => {
      for (const address of ['/begrippen/jobcoach/', '/niets/', ...files]) {
        const policy = String((await ask(address)).headers['content-security-policy']);
        const [, scripts] = /script-src ([^;]*)/.exec(policy) ?? [];
        const expected = address === overviewOf('verhalen') ? "'self' 'wasm-unsafe-eval'" : "'self'";
        expect([address, scripts]).toEqual([address, expected]);
      }
    });

    it('lets only the lists for other sites be framed', async () => {
      for (const address of files) {
        const { headers } = await ask(address);
        const framed = address.startsWith('/insluiten/');
        expect([address, headers['x-frame-options']]).toEqual([address, framed ? undefined : 'DENY']);
        expect(headers['content-security-policy']?.includes("frame-ancestors 'none'"), address).toBe(!framed);
      }
    });

    it('asks nobody again for what has not changed', async () => {
      const { headers } = await ask(story);
      const again = await ask(story, { 'If-None-Match': headers.etag ?? '' });
      expect(again.statusCode).toBe(304);
    });

    it('shows the whole page for an unknown address to who saw it before, or asks for a part', async () => {
      const { body, headers } = await ask('/niets/');
      for (const asked of [
        { 'If-None-Match': headers.etag ?? '*' },
        { 'If-Modified-Since': new Date(Date.now() + 1e9).toUTCString() },
        { Range: 'bytes=0-9' },
      ]) {
        const again = await ask('/niets/', asked);
        expect([asked, again.statusCode, again.body]).toEqual([asked, 404, body]);
      }
    });

    it('says once that there is no such part of a file', async () => {
      for (const address of ['/verhalen.csv', `${story}deel.png`]) {
        const { statusCode, headers, rawHeaders } = await ask(address, { Range: 'bytes=999999999-' });
        expect([statusCode, headers['content-range']]).toEqual([
          416,
          expect.stringMatching(/^bytes \*\/\d+$/),
        ]);
        expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
        const names = rawHeaders.filter((_, number) => number % 2 === 0).map((each) => each.toLowerCase());
        expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
      }
    });

    it('tells caches of what is made small that it depends on what is accepted, and of nothing else', async () => {
      for (const address of files) {
        const { headers } = await ask(address);
        expect([address, headers.vary]).toEqual([
          address,
          isMadeSmall(address) ? 'Accept-Encoding' : undefined,
        ]);
      }
      expect((await ask('/niets/')).headers.vary).toBe('Accept-Encoding');
      expect((await ask(bare)).headers.vary).toBeUndefined();
    });

    it.skipIf(name === 'npm start')('sends what the build made small', async () => {
      for (const [accepted, encoding] of [
        ['br, gzip', 'br'],
        ['gzip', 'gzip'],
        ['identity', undefined],
      ] as const) {
        const { headers } = await ask('/', { 'Accept-Encoding': accepted });
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
      }
    });

    it.skipIf(name === 'npm start')('sends that to a proxy or CDN as well', async () => {
      const { headers } = await ask('/', { 'Accept-Encoding': 'gzip', Via: '1.1 cdn' });
      expect(headers['content-encoding']).toBe('gzip');
      const socket = connect(server.port, 'localhost');
      socket.write('GET / HTTP/1.0\r\nAccept-Encoding: gzip\r\n\r\n');
      let answer = '';
      for await (const part of socket.setEncoding('latin1')) answer += part;
      expect(answer).toMatch(/^content-encoding: gzip\r$/im);
    });

    it.skipIf(server.log === undefined)(
      'keeps no address of a visitor, and not what somebody searched',
      async () => {
        await ask('/logboek/?q=autisme');
        // nginx writes once a second.
        await expect.poll(() => server.log?.(), { timeout: 10_000 }).toContain('/logboek/');
        const log = (await server.log?.()) ?? '';
        expect(log).not.toMatch(/127\.0\.0\.1|autisme/);
      },
    );
  });
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
