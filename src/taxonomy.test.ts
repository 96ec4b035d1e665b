import { describe, expect, it } from 'vitest';
import { contentKinds } from './schema/content-kinds.ts';
import { slugPattern } from './slug.ts';
import { approaches, chapters, doelgroepen, sectorGroups, sectors } from './taxonomy.ts';

describe('the closed lists', () => {
  it('hold the 14 sectors of government and education, and those of the articles', () => {
    const inGroup = (...groups: string[]) =>
      Object.values(sectors).filter(({ group }) => groups.includes(group)).length;
    expect(inGroup('overheid', 'onderwijs')).toBe(14);
    expect(inGroup('partners')).toBe(4);
    expect(new Set(Object.values(sectors).map(({ group }) => group))).toEqual(
      new Set(Object.keys(sectorGroups)),
    );
  });

  it('hold 14 approaches in the three chapters of the booklet', () => {
    const perPart = Object.keys(chapters).map(
      (chapter) => Object.values(approaches).filter((one) => one.chapter === chapter).length,
    );
    expect(perPart).toEqual([3, 6, 5]);
  });

  it.each(Object.entries({ sectors, approaches, doelgroepen }))(
    '%s: names fit in an address, labels are unique',
    (_, list) => {
      for (const key of Object.keys(list)) expect(key).toMatch(slugPattern);
      const labels = Object.values(list).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    },
  );

  it('name every kind of content by a folder', () => {
    expect(Object.keys(contentKinds)).toEqual([
      'verhalen',
      'aanpakken',
      'sectoren',
      'doelgroepen',
      'begrippen',
      'paginas',
    ]);
  });
});
