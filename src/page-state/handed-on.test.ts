import { describe, expect, it } from 'vitest';
import { askedStories } from '../bundle/asked-stories.ts';
import { readTable } from '../comparison/table-state.ts';
import { readAddress } from '../finder/address.ts';
import { readState } from '../keuzehulp/address.ts';

const host = 'https://gewoon-doen.example';

/** The address that a browser opens after a link went through these hands. */
const hands: Record<string, (link: string) => string> = {
  'nobody’s': (link) => link,
  'Outlook’s, which wraps it (SafeLinks)': (link) => {
    const wrapped = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02&sdata=x%3D&reserved=0`;
    return new URL(wrapped).searchParams.get('url') ?? '';
  },
  'Gmail’s, which wraps it': (link) => {
    const wrapped = `https://www.google.com/url?q=${encodeURIComponent(link)}&source=gmail&ust=1&usg=x`;
    return new URL(wrapped).searchParams.get('q') ?? '';
  },
  'SafeLinks’, around an entity': (link) => {
    const wrapped = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link.replaceAll('&', '&amp;'))}&reserved=0`;
    return new URL(wrapped).searchParams.get('url') ?? '';
  },
  'a mail program’s that writes entities twice': (link) => link.replaceAll('&', '&amp;amp;'),
  'a QR scanner’s: host in capitals, decoded twice': (link) =>
    decodeURIComponent(decodeURIComponent(link)).replace(host, host.toUpperCase()),
  'a newsletter’s, with marks before': (link) => link.replace('?', '?utm_source=brief&mtm_campaign=x&'),
  'a social site’s, with marks behind': (link) => `${link}&fbclid=IwAR0_x-y&utm_medium=email&mc_cid=1`,
  'a sentence’s, with its dot': (link) => `${link}.`,
  'a sentence’s in brackets': (link) => `${link}).`,
  'a text’s between angles': (link) => `${link}>`,
};

const known = { sector: ['umc', 'rijk'], aanpak: ['werkpool', 'teamplaatsing'], doelgroep: ['doof'] };
const questions = {
  version: 2,
  questions: [
    { id: 'vorm', answers: ['groot', 'klein'] },
    { id: 'geld', answers: ['delen', 'zelf'] },
  ],
};

/** For each page that keeps its state in the address: a link, and how it reads one. */
const pages: [link: string, read: (search: string) => unknown][] = [
  [
    '/verhalen/?q=infuus+pomp&sector=umc&aanpak=werkpool&aanpak=teamplaatsing&verhaal=oud&volgorde=datum',
    (search) => readAddress(search, known),
  ],
  [
    '/keuzehulp/?v=2&vorm=groot&geld=weet-niet&zwaarst=tijd&sector=umc',
    (search) => readState(search, questions, { sectors: ['umc'], priorities: ['tijd'] }),
  ],
  ['/bundel/?verhaal=oud&verhaal=c', askedStories],
  [
    '/aanpakken/vergelijken/?aanpak=werkpool&aanpak=teamplaatsing',
    (search) => readTable(search, { approaches: known.aanpak, columns: [] }),
  ],
];

describe.each(pages)('the link %s', (link, read) => {
  const own = read(link.slice(link.indexOf('?')));

  it.each(Object.entries(hands))('opens the same from %s hands', (_, passOn) => {
    const opened = new URL(passOn(host + link));
    expect(opened.origin).toBe(host);
    expect(opened.pathname).toBe(link.split('?')[0]);
    expect(read(opened.search)).toEqual(own);
  });
});
