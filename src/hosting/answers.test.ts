import { describe, expect, it } from 'vitest';
import { answersOf } from './answers.ts';

const on = '2026-11-01';
const answers = answersOf({
  stories: [{ id: 'nieuw', data: { aliases: ['oud'] } }],
  withdrawn: [
    { id: 'weg', data: { withdrawn: { on, kind: 'consent' }, aliases: ['vroeger'], code: 'k7m3' } },
    { id: 'deel', data: { withdrawn: { on, kind: 'merged', into: 'nieuw' }, code: 'dk7m' } },
  ],
  redirects: {
    addresses: [
      { from: '/begrippen/oud/', kind: 'moved', to: '/begrippen/nieuw/', on },
      { from: '/begrippen/fout/', kind: 'error', reason: 'Het klopte niet.', on },
      { from: '/over/#oud', kind: 'moved', to: '/over/#nieuw', on },
    ],
  },
});

describe('what hosts answer where something moved or ended', () => {
  it('is said for each address of a story that others have', () => {
    expect(answers).toEqual([
      { address: '/begrippen/fout/', status: 410 },
      { address: '/begrippen/oud/', status: 301, to: '/begrippen/nieuw/' },
      { address: '/nieuwsbrief/deel/', status: 301, to: '/nieuwsbrief/nieuw/' },
      { address: '/nieuwsbrief/oud/', status: 301, to: '/nieuwsbrief/nieuw/' },
      { address: '/nieuwsbrief/vroeger/', status: 301, to: '/verhalen/weg/' },
      { address: '/nieuwsbrief/weg/', status: 301, to: '/verhalen/weg/' },
      { address: '/v/dk7m/', status: 301, to: '/verhalen/nieuw/' },
      { address: '/v/k7m3/', status: 410 },
      { address: '/verhalen/deel/', status: 301, to: '/verhalen/nieuw/' },
      { address: '/verhalen/deel/deel.png', status: 301, to: '/verhalen/nieuw/deel.png' },
      { address: '/verhalen/deel/mail.png', status: 301, to: '/verhalen/nieuw/deel.png' },
      { address: '/verhalen/oud/', status: 301, to: '/verhalen/nieuw/' },
      { address: '/verhalen/oud/deel.png', status: 301, to: '/verhalen/nieuw/deel.png' },
      { address: '/verhalen/oud/mail.png', status: 301, to: '/verhalen/nieuw/deel.png' },
      { address: '/verhalen/vroeger/', status: 410 },
      { address: '/verhalen/vroeger/deel.png', status: 410 },
      { address: '/verhalen/vroeger/mail.png', status: 410 },
      { address: '/verhalen/weg/', status: 410 },
      { address: '/verhalen/weg/deel.png', status: 410 },
      { address: '/verhalen/weg/mail.png', status: 410 },
    ]);
  });

  it('leads on at once', () => {
    const moved = new Set(answers.filter(({ status }) => status === 301).map(({ address }) => address));
    expect(answers.filter(({ to = '' }) => moved.has(to))).toEqual([]);
  });
});
