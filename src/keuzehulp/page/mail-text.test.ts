import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailOf } from './mail-text.ts';

const words = (most: number) => fc.string({ minLength: 1, maxLength: most, unit: 'grapheme-composite' });
/** As long as the fields of an approach may be, and an address with an answer to every question. */
const anyMail = fc.record({
  sentence: words(900),
  approaches: fc.array(
    fc.record({ name: words(50), answer: words(80), because: words(140), story: words(60) }),
    { maxLength: 8 },
  ),
  url: fc.string({ minLength: 20, maxLength: 300, unit: fc.constantFrom(...'abcdefgh-/:.?=&') }),
  year: fc.constant('2019'),
});

describe('the mail to a director', () => {
  it('says the advice, each reason with the answer that it belongs to, and where to read on', () => {
    const url = 'https://example.nl/keuzehulp/?v=1';
    const { text, link } = mailOf({
      sentence: 'Begin met functiecreatie.',
      approaches: [
        {
          name: 'Functiecreatie',
          answer: 'Er blijft werk liggen',
          because: 'Het werd een vak.',
          story: 'Politie',
        },
      ],
      url,
      year: '2019',
    });
    expect(text).toContain('Dit komt eruit: Begin met functiecreatie.');
    expect(text).toContain(
      '- Functiecreatie: omdat wij kozen voor “Er blijft werk liggen”. Het werd een vak. (Politie)',
    );
    expect(text).toContain(url);
    expect(text).toContain('van rond 2019.');
    const sent = new URLSearchParams(link.replace('mailto:?', ''));
    expect(sent.get('body')).toBe(text.replaceAll('\n', '\r\n'));
    expect(sent.get('subject')).toContain('Welke aanpak past bij ons?');
  });

  it('fits any program for mail and holds the address of the outcome, whatever the advice is', () => {
    fc.assert(
      fc.property(anyMail, (mail) => {
        const { text, link } = mailOf(mail);
        expect(link.length).toBeLessThanOrEqual(1800);
        expect(text).toContain(mail.url);
      }),
    );
  });

  it('leaves out reasons before names', () => {
    const one = (name: string) => ({
      name,
      answer: 'a'.repeat(80),
      because: 'b'.repeat(140),
      story: 's'.repeat(60),
    });
    const { text } = mailOf({
      sentence: 'Begin hier.',
      approaches: ['Een', 'Twee', 'Drie', 'Vier'].map(one),
      url: `https://example.nl/${'x'.repeat(400)}`,
      year: '2019',
    });
    expect(text).toMatch(/- Een: omdat.*- Drie\n/s);
    expect(text).not.toContain('Vier');
  });
});
