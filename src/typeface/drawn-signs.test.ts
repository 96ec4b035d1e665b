import satori from 'satori';
import { describe, expect, it } from 'vitest';
import { approaches, doelgroepen, sectors } from '../taxonomy.ts';
import { drawnText, undrawnSigns } from './drawn-signs.ts';
import { fontOfWeight, weights } from './typeface.ts';

const fonts = await Promise.all(
  (['latin', 'latin-ext'] as const).map(async (name) => ({
    name,
    data: await fontOfWeight(weights.max, name),
  })),
);

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** The signs among these that no font of ours has, as satori finds it. */
async function missing(signs: readonly string[]): Promise<Set<string>> {
  const asked = new Set<string>();
  await satori(
    {
      type: 'div',
      props: {
        style: { display: 'flex', flexWrap: 'wrap', fontFamily: 'latin, latin-ext' },
        children: signs.join(' '),
      },
    },
    {
      width: 1200,
      fonts,
      loadAdditionalAsset: async (_, segment) => {
        for (const sign of segment) asked.add(sign);
        return [];
      },
    },
  );
  return asked;
}

describe('the signs that a picture can show', () => {
  it('are those of the typeface, no more and no fewer', async () => {
    // Hyphens that do not break are drawn as those that do.
    const all = [from(0xa1, 0x17f), from(0x1e80, 0x1ef9), from(0x2012, 0x2215)]
      .flat()
      .filter((sign) => /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(sign) && sign.normalize('NFC') === sign);
    const lacking = await missing(all);
    expect(all.filter((sign) => undrawnSigns(sign).length > 0 !== lacking.has(sign))).toEqual([]);
  });

  it('are enough for every name of a closed list', () => {
    const labels = [approaches, sectors, doelgroepen].flatMap((list) =>
      Object.values(list).map(({ label }) => label),
    );
    expect(labels.flatMap(undrawnSigns)).toEqual([]);
  });

  it.each([
    ['Een "welkom" in twee talen: مرحبا 👋 aan de balie', 'Een "welkom" in twee talen: aan de balie'],
    ['Werk (😀) voor iedereen 👩‍👩‍👧!', 'Werk voor iedereen!'],
    ['Van stage → baan', 'Van stage baan'],
    [
      'Conciërge met e\u0301e\u0301n non\u2011breaking\u00a0streepje',
      'Conciërge met één non-breaking streepje',
    ],
    ['Zacht\u00adafbreken', 'Zachtafbreken'],
    ['Welkom: مرحبا', 'Welkom'],
    ['👋', ''],
  ])('are what is left of %s', (text, left) => {
    expect(drawnText(text)).toBe(left);
  });

  it('leave out whole signs, as a reader sees them', () => {
    expect(undrawnSigns('👩‍👩‍👧 en → en 👩‍👩‍👧 en m\u00b2')).toEqual(['👩‍👩‍👧', '→']);
  });
});
