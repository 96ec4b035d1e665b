import { describe, expect, it } from 'vitest';
import { checkPlaces } from './check-places.ts';
import type { CheckedFile } from './checked-file.ts';
import { readFrontMatter } from './front-matter.ts';

const story = (name: string) =>
  ({
    kind: 'verhalen',
    file: 'a.mdx',
    frontMatter: readFrontMatter(`---\nplaces:\n  - name: ${name}\n---\n`),
  }) as CheckedFile;

describe('a place that the map does not know', () => {
  it('is a warning with its line and the likeliest name', () => {
    expect(checkPlaces({ texts: [story('Groningn'), story('Assen')] })).toMatchObject([
      { file: 'a.mdx', line: 3, field: 'places › 1 › name', severity: 'warning', suggestion: 'Groningen' },
    ]);
  });
});
