import { describe, expect, it } from 'vitest';
import { chaptersOf } from './chapters.ts';

const article = { id: 'iss', data: {} };
const first = { id: 'drenthe', data: { part: 'talent' } } as const;
const last = { id: 'cwi', data: { part: 'samenwerken' } } as const;

describe('the chapters of a booklet', () => {
  it('stand in the order of the booklet of 2019, the articles last', () => {
    expect(chaptersOf([article, last, first])).toEqual([
      { id: 'talent', label: 'Zie het talent', stories: [first] },
      { id: 'samenwerken', label: 'Samenwerken aan een gezamenlijke opgave', stories: [last] },
      { id: 'artikel', label: 'Verhalen uit artikelen', stories: [article] },
    ]);
  });
});
