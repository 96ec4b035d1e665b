import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { renamedStory } from '../../tests/support/renamed-story.ts';
import { checkContent } from '../content-check/check-content.ts';
import { textsOf } from '../content-check/checked-file.ts';
import { filesInMemory } from '../content-check/raw-file.ts';
import type { Redirects } from '../schema/redirects.ts';
import { endedTitle } from '../withdrawn/ended-title.ts';
import { readList, together, writeList } from './address-list.ts';
import { formerSlugs } from './former-slugs.ts';
import { liveLines } from './live-lines.ts';
import { lostAddresses, type Site } from './lost-addresses.ts';
import { addressesOfSite } from './read-site.ts';

const text = `# Every address ever released: npm run adressen adds to it and takes nothing away. Code of the story, files, places.
/ favicon.svg
/over/ #voor-wie #één-kop
/verhalen/umc/ =k7m3 deel.png mail.png #tips
`;

describe('the list of released addresses', () => {
  it('is read as it was written, sorted', () => {
    expect(writeList(readList(text).reverse())).toBe(text);
    expect(readList('')).toEqual([]);
  });

  it('grows, and loses nothing', () => {
    const now = [{ address: '/verhalen/umc/', files: ['deel.png'], places: ['zelf-doen'] }];
    const [, , , story] = writeList(together(readList(text), now)).split('\n');
    expect(story).toBe('/verhalen/umc/ =k7m3 deel.png mail.png #tips #zelf-doen');
  });

  it('keeps the code of an address', () => {
    const now = [{ address: '/verhalen/umc/', code: 'zn4c', files: [], places: [] }];
    expect(writeList(together(readList(text), now))).toBe(text);
  });
});

describe('a story whose folder got another name', () => {
  const released = readList(
    '/verhalen/a/ =k7m3\n/verhalen/b/ =k7m3\n/verhalen/weg/ =zn4c\n/nieuwsbrief/a/\n',
  );
  const story = (id: string, code?: string, aliases: string[] = []) => ({ id, code, aliases });

  it('has all names under which it was released', () => {
    expect([...formerSlugs([story('c', 'k7m3'), story('d')], released)]).toEqual([['c', ['a', 'b']]]);
  });

  it('has none that is taken, that it named itself, or that two would share', () => {
    expect([...formerSlugs([story('c', 'k7m3', ['a']), story('b', 'zn4c')], released)]).toEqual([
      ['b', ['weg']],
    ]);
    expect([...formerSlugs([story('c', 'k7m3'), story('d', 'k7m3')], released)]).toEqual([]);
  });

  it('is found by it in the check, which tells of references that name the old one', async () => {
    const { before, now, code } = renamedStory;
    const files = {
      ...library,
      'content/begrippen/verwijzing.mdx': `---\nterm: x\n---\n[a](/verhalen/${before}/)\n`,
    };
    const list = [{ address: `/verhalen/${before}/`, code, files: [], places: [] }];
    const { texts, problems } = await checkContent(filesInMemory(files), undefined, list);
    expect(textsOf({ texts }, 'verhalen').find(({ id }) => id === now)?.data?.aliases).toEqual([before]);
    expect(problems.filter(({ message }) => message.includes(before))).toEqual([]);
    const [approach] = Object.entries(library).filter(([, one]) => String(one).includes(`story: ${now}`));
    const referring = String(approach?.[1]).replace(`story: ${now}`, `story: ${before}`);
    const told = await checkContent(
      filesInMemory({ ...library, [String(approach?.[0])]: referring }),
      undefined,
      list,
    );
    expect(told.problems.find(({ message }) => message.includes(before))).toMatchObject({ suggestion: now });
  });
});

describe('addresses that a site no longer answers at', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  afterAll(() => rm(folder, { recursive: true }));
  const pages = {
    '': '<h2 id="begin">Begin</h2>',
    over: '<h2 id="voor-wie">Voor wie</h2><a href="/over/#los">x</a><div id="los">x</div><span id="leeg"></span><p id="tekst">x</p>',
    'begrippen/jobcoach': '<h2 id="verhalen">Verhalen</h2>',
    'begrippen/maat': '',
    'verhalen/nieuw': '<h2 id="tips">Tips</h2>',
    'verhalen/oud': 'Verhuisd',
    'nieuwsbrief/aanpakken/a': '<h2 id="verhalen">Verhalen</h2>',
    'nieuwsbrief/aanpakken/b': '<h2 id="maand-2026-12">December</h2>',
    'aanpakken/a/gesprek': '<h2 id="bellen">Bellen</h2>',
    'aanpakken/b/gesprek': '',
  };
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(path.join(folder, name), { recursive: true });
    await writeFile(path.join(folder, name, 'index.html'), html);
  }
  for (const name of ['rss.xml', 'verhalen/nieuw/deel.png', 'verhalen/nieuw/omslag.svg', 'losse.csv'])
    await writeFile(path.join(folder, name), '');
  const moved = [{ address: '/verhalen/oud/', status: 301, to: '/verhalen/nieuw/' }] as const;
  const now = await addressesOfSite(
    folder,
    new Map([['/verhalen/nieuw/', 'k7m3']]),
    new Set(['/verhalen/oud/']),
  );

  /** What is told when this was released, with the first line of each message. */
  async function lost(
    released: string,
    addresses: Redirects['addresses'] = [],
    headings: Site['headings'] = new Map(),
  ) {
    const answers = [
      ...moved,
      ...addresses
        .filter(({ from }) => !from.includes('#'))
        .map(({ from, to }) => ({ address: from, status: to ? 301 : 410, ...(to ? { to } : {}) }) as const),
    ];
    return lostAddresses(readList(released), {
      folder,
      now,
      answers,
      redirects: { addresses },
      gone: new Set(),
      headings,
    });
  }
  const on = '2026-11-01';
  const today = new Date().toISOString().slice(0, 10);

  it('are compared with pages, files that others use and places to link to', () => {
    expect(writeList(now).split('\n').slice(1)).toEqual([
      '/ losse.csv rss.xml #begin',
      '/aanpakken/a/gesprek/ #bellen',
      '/aanpakken/b/gesprek/',
      '/begrippen/jobcoach/ #verhalen',
      '/begrippen/maat/',
      '/nieuwsbrief/aanpakken/a/ #verhalen',
      '/nieuwsbrief/aanpakken/b/',
      '/over/ #leeg #los #voor-wie',
      '/verhalen/nieuw/ =k7m3 deel.png #tips',
      '/verhalen/oud/',
      '',
    ]);
  });

  it('are none when all is there, moved with what it had, or ended with a line that says so', async () => {
    expect(await lost(writeList(now))).toEqual([]);
    expect(await lost('/verhalen/oud/ =k7m3 #tips')).toEqual([]);
    expect(await lost('/weg/ x.png #kop', [{ from: '/weg/', kind: 'consent', on }])).toEqual([]);
    expect(await lost('/weg/ #kop', [{ from: '/weg/', kind: 'merged', to: '/over/', on }])).toEqual([]);
    expect(await lost('/over/ #kop', [{ from: '/over/#kop', kind: 'merged', to: '/over/', on }])).toEqual([]);
  });

  it('are a page, with the line that mends it', async () => {
    expect(await lost('/begrippen/jobcoaches/\n/begrippen/jobcoach/')).toEqual([
      `Het adres /begrippen/jobcoaches/ is uitgebracht, en er staat niets meer. Zet in content/doorverwijzingen.yaml, onder addresses:
  - from: /begrippen/jobcoaches/
    kind: moved
    to: /…/
    on: ${today}
Is de inhoud weg? Schrijf dan bij kind: error, organisation of consent, en geen to.`,
    ]);
    expect((await lost('/begrippen/jobcoaches/')).join()).toContain('    to: /begrippen/jobcoach/\n');
  });

  it('are a story, of which the kit is not told as well', async () => {
    expect(await lost('/verhalen/nieuws/ =zn4c deel.png #tips\n/nieuwsbrief/nieuws/')).toEqual([
      `Het adres /verhalen/nieuws/ is uitgebracht, en er staat niets meer. Kreeg het verhaal een ander adres (misschien /verhalen/nieuw/)? Zet dan in het bestand van het verhaal:
code: "zn4c"
aliases:
  - nieuws
Is het verhaal weg? Laat de map staan en vul “Weggehaald” (\`withdrawn\`) in.`,
    ]);
  });

  it('are a short link, with the code that mends it, unless its story is lost as well', async () => {
    const message = (address: string, code: string) =>
      `De korte link ${address} is uitgebracht, en er staat niets meer. Zet \`code: "${code}"\` terug in content/verhalen/nieuw.`;
    expect(await lost('/verhalen/nieuw/ =zn4c\n/v/zn4c/')).toEqual([message('/v/zn4c/', 'zn4c')]);
    expect(await lost('/verhalen/oud/ =zn4c\n/v/zn4c/')).toEqual([message('/v/zn4c/', 'zn4c')]);
    expect(await lost('/verhalen/nieuws/ =zn4c\n/v/zn4c/')).toHaveLength(1);
  });

  it('are a file and a place, with the likeliest new one', async () => {
    expect(await lost('/ atom.xml')).toEqual([
      `Het bestand /atom.xml is uitgebracht, en het is er niet meer. Zet in content/doorverwijzingen.yaml, onder addresses:
  - from: /atom.xml
    kind: moved
    to: /…
    on: ${today}`,
    ]);
    expect(await lost('/over/ #voor-wien')).toEqual([
      `De link /over/#voor-wien is uitgebracht, en die kop staat niet meer op de pagina. Zet in content/doorverwijzingen.yaml, onder addresses:
  - from: /over/#voor-wien
    kind: moved
    to: /over/#voor-wie
    on: ${today}`,
    ]);
    const [onMoved] = await lost('/verhalen/oud/ #verder');
    expect(onMoved).toContain(
      'De link /verhalen/oud/#verder is uitgebracht, en die kop staat niet meer op /verhalen/nieuw/.',
    );
    expect(onMoved).toContain('- from: /verhalen/nieuw/#verder\n');
  });

  it('are no part that the site adds to pages of a kind, when a page has nothing to show in it', async () => {
    expect(await lost('/begrippen/maat/ #verhalen')).toEqual([]);
    expect(await lost('/nieuwsbrief/aanpakken/b/ #verhalen')).toEqual([]);
    expect(await lost('/aanpakken/b/gesprek/ #bellen')).toEqual([]);
    expect(await lost('/nieuwsbrief/aanpakken/b/ #bellen')).toHaveLength(1);
    const inText = new Map([['/begrippen/jobcoach/', ['verhalen']]]);
    expect(await lost('/begrippen/maat/ #verhalen', [], inText)).toHaveLength(1);
  });

  it('are where a line leads to nothing', async () => {
    expect(
      await lost('', [
        { from: '/a.csv', kind: 'moved', to: '/b.csv', on },
        { from: '/over/#oud', kind: 'moved', to: '/over/#weg', on },
        { from: '/over/#ouder', kind: 'moved', to: '/over/#voor-wie', on },
      ]),
    ).toEqual([
      'content/doorverwijzingen.yaml verwijst naar /b.csv, en daar staat niets.',
      'content/doorverwijzingen.yaml verwijst van /over/#oud naar /over/#weg, en die kop staat er niet.',
      'content/doorverwijzingen.yaml verwijst naar /over/#voor-wie, maar daar kan geen oud anker staan. Kies een kop.',
    ]);
  });

  it('are not ended by a line while the site itself has something there', async () => {
    const ended = path.join(folder, 'beeindigd');
    await mkdir(ended, { recursive: true });
    await writeFile(path.join(ended, 'index.html'), `<title>${endedTitle} | Gewoon doen</title>`);
    const told = await liveLines(folder, [
      { from: '/beeindigd/', kind: 'consent', on },
      { from: '/weg/', kind: 'moved', to: '/over/', on },
      { from: '/over/#oud', kind: 'moved', to: '/over/#voor-wie', on },
      { from: '/rss.xml', kind: 'consent', on },
      { from: '/over/', kind: 'consent', on },
      { from: '/begrippen/maat/', kind: 'moved', to: '/over/', on },
    ]);
    expect(told.map((line) => /"(.*)" staat nog iets/.exec(line)?.[1])).toEqual([
      '/rss.xml',
      '/over/',
      '/begrippen/maat/',
    ]);
    await rm(ended, { recursive: true });
  });
});

it('links within a site below a path tell which places are linked to', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  await writeFile(path.join(folder, 'index.html'), '<a href="/onder/#los">x</a><div id="los">x</div>');
  const [page] = await addressesOfSite(folder, new Map(), new Set(), '/onder/');
  expect(page).toMatchObject({ address: '/', places: ['los'] });
  await rm(folder, { recursive: true });
});
