import { statSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { pageFont, weights } from './typeface.ts';

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
