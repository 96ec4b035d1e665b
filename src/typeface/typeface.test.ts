import { statSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fontOfWeight, pageFont, weights } from './typeface.ts';

describe('the typeface of the pages', () => {
  it('has every weight that a style asks for', async () => {
    const asked: string[] = [];
    for await (const file of glob('src/**/*.{css,astro}')) {
      for (const [, weight = ''] of (await readFile(file, 'utf8')).matchAll(/font-weight: (\d+)/g)) {
        if (Number(weight) < weights.min || Number(weight) > weights.max) asked.push(`${file}: ${weight}`);
      }
    }
    expect(asked).toEqual([]);
  });

  it('weighs a third less than the whole typeface', async () => {
    const whole = new URL(
      import.meta.resolve(
        '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      ),
    );
    expect(statSync(await pageFont()).size).toBeLessThan((statSync(whole).size * 2) / 3);
  });
});

it('the letters of a picture are those of the weight and the script that were asked for', async () => {
  const asked = [
    [400, 'latin'],
    [700, 'latin'],
    [700, 'latin-ext'],
  ] as const;
  const given = async () => {
    const fonts: string[] = [];
    for (const [weight, script] of asked) fonts.push((await fontOfWeight(weight, script)).toString('base64'));
    return fonts;
  };
  const fonts = await given();
  expect(new Set(fonts).size).toBe(asked.length);
  expect((await given()).map((font, index) => font === fonts[index])).toEqual([true, true, true]);
});
