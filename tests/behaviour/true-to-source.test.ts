import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapters } from '../../src/taxonomy.ts';
import { librarySite } from '../support/sites.ts';

/** The HTML of a page of the invented library. */
const published = (address: string) => readFile(path.join(librarySite.dist, address, 'index.html'), 'utf8');
/** Its words, on one line. */
const words = async (address: string) =>
  (await published(address)).replace(/<(style|script).*?<\/\1>|<[^>]+>/gs, '').replace(/\s+/g, ' ');
const count = (text: string, piece: string) => text.split(piece).length - 1;

const eikenwoude = 'verhalen/umc-eikenwoude';
const blinkveld = 'verhalen/blinkveld-schoonmaak';
const lists = ['verhalen', 'verhalen/alle', 'aanpakken/inkoop-social-return', 'bundel', 'cijfers', blinkveld];

describe('a text', () => {
  it('tells a national rule from an arrangement', async () => {
    const text = await words(eikenwoude);
    expect(text).toContain('Daarna volgt een contract van een jaar (eigen afspraak, 2023).');
    expect(text).toContain('(landelijke regel, 2023), zolang iemand in het register staat');
  });

  it('says how we know it', async () => {
    expect(await words(eikenwoude)).toContain(
      'Hoe weten we dit? Dit verhaal komt uit meer dan één interview, verteld door de planner, de begeleider en de directeur. De feiten zijn van mei 2023. De organisatie heeft onze tekst nagekeken.',
    );
  });
});

describe('a date', () => {
  it.each(lists)('without a month shows none, and is assumed where we assume it: %s', async (address) => {
    const html = await published(address);
    expect(html).toContain('rond 2021 (onze aanname)');
    expect(html).not.toContain('januari 2021');
  });
});

describe('a figure', () => {
  it('has its note on the page of the story and in the tables, and nowhere else', async () => {
    const note = 'Of zij kwamen, weten we niet.';
    expect(count(await published(eikenwoude), note)).toBe(1);
    expect(count(await published('cijfers'), note)).toBe(1);
    for (const address of ['verhalen', 'sectoren/umc', ''])
      expect(await published(address), address).not.toContain(note);
  });

  it('that is a plan, a target, an open place or of others is not among the jobs', async () => {
    const sections = (await published('cijfers')).split('<table').map((one) => one.replace(/<[^>]+>/g, ''));
    const holding = (piece: string) => sections.filter((one) => one.includes(piece)).map((one) => one.trim());
    const [jobs = ''] = holding('in het hele ziekenhuis');
    expect(jobs).toContain('Banen en plaatsingen die er kwamen');
    for (const [piece, kind] of [
      ['verwacht het team erbij', 'plan voor banen'],
      ['is het doel voor', 'doel voor banen'],
      ['stonden nog open', 'open plekken'],
    ] as const) {
      expect(jobs, piece).not.toContain(piece);
      const found = holding(piece);
      expect(found, piece).toHaveLength(1);
      expect(found[0]?.slice(found[0].indexOf(piece)), piece).toContain(kind);
    }
    expect(holding('begeleidt Opstap Wilgenrade')).toEqual([]);
  });
});

describe('the explanation of a term', () => {
  it('says where it comes from, in the list, on its page and where it opens in a text', async () => {
    expect(await words('begrippen')).toContain('zonder beperking. (redactie)');
    expect(await words('begrippen/loonwaarde')).toContain('Uitleg van de redactie.');
    expect(await words('begrippen/jobcoach')).toContain('Uitleg uit de bron, mei 2023.');
    expect(await words(eikenwoude)).toContain('of is in dienst. Uitleg uit de bron, mei 2023.');
  });
});

it.each(['aanpakken', 'bundel'])('the chapters are introduced on /%s', async (address) => {
  const text = await words(address);
  for (const { intro } of Object.values(chapters)) expect(text).toContain(intro);
});
