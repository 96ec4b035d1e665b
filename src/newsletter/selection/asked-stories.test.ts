import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../finder/address.ts';
import { remaining } from '../../finder/selection.ts';
import { askForStories, type ListedStory, moved, readAsked } from './asked-stories.ts';

const story = (
  slug: string,
  sector: string[],
  aanpak: string[] = [],
  touches: string[] = [],
): ListedStory => ({
  slug,
  sector,
  aanpak,
  touches,
  doelgroep: [],
});
const stories = [
  story('a', ['umc'], ['werkpool'], ['werkpool']),
  story('b', ['rijk'], ['werkpool']),
  story('c', ['umc', 'rijk'], ['werkpool', 'functiecreatie'], ['functiecreatie']),
  story('d', ['umc']),
];
const slugs = (search: string) => readAsked(search, stories).slugs;

describe('what an address of the newsletter asks for', () => {
  it('is the stories in the order of the address, also those that nobody knows', () => {
    expect(slugs('?verhaal=c&verhaal=weg&verhaal=a&verhaal=c&verhaal=../x')).toEqual(['c', 'weg', 'a']);
    expect(slugs('?sector=rijk&verhaal=a&verhaal=c')).toEqual(['c']);
  });

  it('is of facets what the finder shows, in its order', () => {
    const sector = fc.subarray(['umc', 'rijk', 'po']);
    const aanpak = fc.subarray(['werkpool', 'functiecreatie', 'niets']);
    const known = { sector: ['umc', 'rijk'], aanpak: ['werkpool', 'functiecreatie'], doelgroep: [] };
    const inFinder = stories.map(({ slug, ...facets }, number) => ({ number, facets, slug }));
    fc.assert(
      fc.property(sector, aanpak, (sectors, approaches) => {
        const pairs = [...sectors.map((one) => ['sector', one]), ...approaches.map((one) => ['aanpak', one])];
        const search = `?${new URLSearchParams(pairs)}`;
        const selection = readAddress(search, known);
        const asked = readAsked(search, stories);
        expect(asked.search).toBe(writeAddress(selection));
        const shown = asked.search === '' ? [] : remaining(inFinder, selection, undefined);
        expect(asked.slugs).toEqual(shown.map(({ slug }) => slug));
      }),
    );
  });

  it('stays the same as mail programs and social sites hand the link on', () => {
    const marks = 'utm_source=mail&mtm_campaign=x&fbclid=y';
    for (const search of [`?${marks}&verhaal=c&amp;verhaal=a`, `?verhaal=c&amp;amp;verhaal=a&${marks}`]) {
      expect(readAsked(search, stories)).toEqual({
        search: '?verhaal=c&verhaal=a',
        slugs: ['c', 'a'],
        isForFinder: false,
        isOfFacets: false,
      });
    }
  });

  it('is for the finder when there are words and no stories, or facets in a library that is not in the page', () => {
    const asked = (search: string, all = stories) => {
      const { search: own, isForFinder } = readAsked(search, all);
      return [own, isForFinder];
    };
    expect(asked('')).toEqual(['', false]);
    expect(asked('?q=+bedden&sector=umc')).toEqual(['?q=bedden&sector=umc', true]);
    expect(asked('?q=bedden&verhaal=a')).toEqual(['?q=bedden&verhaal=a', false]);
    expect(asked('?sector=umc', [])).toEqual(['?sector=umc', true]);
  });
});

it('asks for the stories of facets also when no story has such a value', () => {
  const asked = (search: string) => {
    const { search: own, slugs: found, isOfFacets } = readAsked(search, stories);
    return [own, found, isOfFacets];
  };
  expect(asked('?utm_source=mail&sector=nergens')).toEqual(['', [], true]);
  expect(asked('?sector=rijk&doelgroep=niemand')).toEqual(['?sector=rijk', ['b', 'c'], true]);
  expect(asked('?sector=')).toEqual(['', [], false]);
  expect(asked('?utm_source=mail')).toEqual(['', [], false]);
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
