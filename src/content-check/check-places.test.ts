import { describe, expect, it } from 'vitest';
import { checkPlaces } from './check-places.ts';
import type { CheckedFile } from './checked-file.ts';
import { readFrontMatter } from './front-matter.ts';

const story = (name: string, province = '') =>
  ({
    kind: 'verhalen',
    file: 'a.mdx',
    frontMatter: readFrontMatter(`---\nplaces:\n  - name: ${name}${province}\n---\n`),
  }) as CheckedFile;

describe('a place that the map does not know', () => {
  it('is a warning with its line and the likeliest name', () => {
    expect(checkPlaces({ texts: [story('Groningn'), story('Assen')] })).toMatchObject([
      { file: 'a.mdx', line: 3, field: 'places › 1 › name', severity: 'warning', suggestion: 'Groningen' },
    ]);
  });
});

describe('a place in another province than it is in', () => {
  it('is a warning with the right one', () => {
    const found = checkPlaces({
      texts: [story('Assen', '\n    province: utrecht'), story('Assen', '\n    province: drenthe')],
    });
    expect(found).toMatchObject([
      { line: 4, field: 'places › 1 › province', severity: 'warning', suggestion: 'drenthe' },
    ]);
    expect(found[0]?.message).toBe('Assen ligt op de kaart in Drenthe, niet in Utrecht.');
  });
});
