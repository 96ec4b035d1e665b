import { describe, expect, it } from 'vitest';
import type { FacetedStory } from '../../finder/formats/facets.ts';
import { askForStories } from './ask-for-stories.ts';
import { askedSlugs, moved, readAsked } from './asked-stories.ts';

const known = { sector: ['umc', 'rijk'], aanpak: ['werkpool'], doelgroep: ['autisme'] };
const story = (number: number, slug: string, sector: string, aanpak: string[] = []): FacetedStory => ({
  number,
  facets: { sector: [sector], aanpak, doelgroep: [] },
  details: { slug, placements: number, asOf: `201${number}` },
});
const stories = [
  story(0, 'a', 'umc'),
  story(1, 'b', 'rijk', ['werkpool']),
  story(2, 'c', 'umc', ['werkpool']),
];
const slugs = (search: string) => askedSlugs(readAsked(search, known).selection, stories);
const kind = (search: string) => {
  const { isAnything, isForFinder, needsFacets } = readAsked(search, known);
  return [isAnything && 'anything', isForFinder && 'finder', needsFacets && 'facets']
    .filter(Boolean)
    .join(' ');
};

describe('what an address of the newsletter asks for', () => {
  it('is the stories in the order of the address, also those that nobody knows', () => {
    expect(slugs('?verhaal=c&verhaal=weg&verhaal=a&verhaal=c')).toEqual(['c', 'weg', 'a']);
  });

  it('is what facets give in the finder, in the order of the finder', () => {
    expect(slugs('?sector=umc')).toEqual(['a', 'c']);
    expect(slugs('?aanpak=werkpool&sector=rijk&sector=umc&volgorde=banen')).toEqual(['c', 'b']);
    expect(slugs('?sector=umc&verhaal=b&verhaal=c')).toEqual(['c']);
  });

  it('stays the same as mail programs and social sites hand the link on', () => {
    const marks = 'utm_source=mail&mtm_campaign=x&fbclid=y';
    for (const search of [`?${marks}&verhaal=c&amp;verhaal=a`, `?verhaal=c&amp;amp;verhaal=a&${marks}`])
      expect(slugs(search)).toEqual(['c', 'a']);
  });

  it('is nothing, or for the finder, when there are no stories in it', () => {
    expect(kind('')).toBe('');
    expect(kind('?utm_source=mail&sector=nergens')).toBe('');
    expect(kind('?q=bedden')).toBe('anything finder');
    expect(kind('?q=bedden&sector=umc')).toBe('anything finder facets');
    expect(kind('?q=bedden&verhaal=a')).toBe('anything');
    expect(kind('?sector=umc')).toBe('anything facets');
  });
});

describe('a list of stories', () => {
  it('is written as it is read', () => {
    expect(slugs(askForStories(['c', 'a']))).toEqual(['c', 'a']);
    expect(askForStories([])).toBe('');
  });

  it('has one moved within its ends', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});
