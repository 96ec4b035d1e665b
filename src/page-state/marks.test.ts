import { describe, expect, it } from 'vitest';
import { withoutMarks } from './marks.ts';

describe('marks on a link', () => {
  it.each([
    'utm_source',
    'utm_campaign',
    'mtm_campaign',
    'pk_kwd',
    'fbclid',
    'gclid',
    'dclid',
    'msclkid',
    'twclid',
    'ttclid',
    'gbraid',
    'wbraid',
    'gad_source',
    'mc_cid',
    'mc_eid',
    'ml_subscriber',
    '_hsenc',
    '_gl',
    'igshid',
    'mkt_tok',
    'UTM_Source',
    'amp;utm_source',
    'amp%3Butm_source',
    'utm%5Fsource',
    'gad_campaignid',
    'srsltid',
    'mibextid',
    'elqTrackId',
    'sfmc_id',
    'trk',
  ])('%s goes, and what the page knows stays as it was written', (name) => {
    expect(withoutMarks(`?${name}=x`)).toBe('');
    expect(withoutMarks(`?q=a+b%20c&${name}=x&sector=umc`)).toBe('?q=a+b%20c&sector=umc');
  });

  it('are no names of our own', () => {
    const own =
      '?q=x&letterlijk=ja&sector=umc&aanpak=a&doelgroep=b&verhaal=c&volgorde=d&toon=2&beeld=kaart&v=1&terug=x&geld=y';
    expect(withoutMarks(own)).toBe(own);
    expect(withoutMarks('')).toBe('');
  });
});
