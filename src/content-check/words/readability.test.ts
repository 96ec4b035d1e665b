import { describe, expect, it } from 'vitest';
import { readabilityOf } from './readability.ts';

describe('readability by Flesch-Douma', () => {
  it('follows the formula', () => {
    // 8 words in 2 sentences, 10 syllables (wer-ken and sa-men have two).
    const measured = readabilityOf(['Wij werken hier samen. Dat gaat heel goed.']);
    expect(measured).toMatchObject({ wordsPerSentence: 4, syllablesPerWord: 1.25 });
    expect(measured?.score).toBeCloseTo(206.84 - 77 * 1.25 - 0.93 * 4);
  });

  it('finds official prose harder than plain words', () => {
    const plain = readabilityOf(['Paul brengt de bedden weg. Hij vindt dat leuk werk.'])?.score ?? 0;
    const official =
      readabilityOf([
        'De organisatorische verantwoordelijkheid voor de implementatie van arbeidsmarktbeleid berust bij de leidinggevenden van de betreffende organisatieonderdelen.',
      ])?.score ?? 0;
    expect(plain - official).toBeGreaterThan(50);
  });

  it('has nothing to say about nothing', () => {
    expect(readabilityOf([''])).toBeUndefined();
  });
});
