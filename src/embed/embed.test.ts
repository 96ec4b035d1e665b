import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../finder/address.ts';
import { facetNames } from '../finder/formats/facets.ts';
import { remaining } from '../finder/selection.ts';
import { chosenStories, facets } from './chosen-stories.ts';
import { frameCode, heightScript } from './frame-code.ts';

const story = (slug: string, sector: string, aanpak: string, touches: string[] = []) => ({
  url: `/verhalen/${slug}/`,
  slugs: [slug, `${slug}-oud`],
  sector: [sector],
  aanpak: [aanpak, ...touches],
  doelgroep: ['autisme'],
  touches,
});
const all = [
  story('a', 'umc', 'werkpool', ['teamplaatsing']),
  story('b', 'gemeenten', 'teamplaatsing'),
  story('c', 'umc', 'teamplaatsing'),
];
const chosen = (search: string) => {
  const { stories, search: written } = chosenStories(all, search);
  return [stories.map(({ slugs }) => slugs[0]).join(), written];
};

describe('a selection for a frame', () => {
  it.each([
    ['', 'a,b,c', ''],
    ['?sector=umc', 'a,c', '?sector=umc'],
    ['?sector=umc&amp;aanpak=werkpool', 'a', '?sector=umc&aanpak=werkpool'],
    // What a story only touches comes after what it is about, as in the finder.
    ['?aanpak=teamplaatsing', 'b,c,a', '?aanpak=teamplaatsing'],
    ['?sector=gemeenten&aanpak=werkpool', '', '?sector=gemeenten&aanpak=werkpool'],
    ['?verhaal=c&verhaal=a', 'a,c', '?verhaal=c&verhaal=a'],
    // A story that was renamed.
    ['?verhaal=b-oud', 'b', '?verhaal=b'],
    // Only stories that ended: no list of all the others.
    ['?verhaal=weg', '', ''],
    ['?verhaal=weg&verhaal=a', 'a', '?verhaal=a'],
    // What the list has no means for, what it does not know, and what a newsletter adds.
    ['?q=stoel&volgorde=banen&utm_source=brief', 'a,b,c', ''],
    ['?sector=maan', '', '?sector=maan'],
  ])('%s', (search, slugs, written) => {
    expect(chosen(search)).toEqual([slugs, written]);
  });
});

it('a selection for a frame is the one that the finder shows for the same address', () => {
  expect(facets).toEqual(facetNames);
  const known = {
    sector: ['umc', 'gemeenten'],
    aanpak: ['werkpool', 'teamplaatsing'],
    doelgroep: ['autisme'],
  };
  const faceted = all.map((one, number) => ({
    number,
    facets: one,
    details: { slugs: one.slugs, placements: 0, asOf: '' },
  }));
  const some = (name: string, values: readonly string[]) =>
    values.flatMap((one, index) => [
      `${name}=${one}`,
      ...values.slice(index + 1).map((other) => `${name}=${one}&${name}=${other}`),
    ]);
  const sectors = ['', ...some('sector', known.sector)];
  const approaches = ['', ...some('aanpak', known.aanpak)];
  const slugs = ['', ...some('verhaal', ['a', 'b', 'c'])];
  const searches = sectors.flatMap((one) =>
    approaches.flatMap((two) => slugs.map((three) => `?${[one, two, three].filter(Boolean).join('&')}`)),
  );
  expect(searches.length).toBeGreaterThan(100);
  for (const search of searches) {
    const inFinder = remaining(faceted, readAddress(search, known), undefined).map(
      ({ details }) => details?.slugs[0],
    );
    expect(chosen(search)[0], search).toBe(inFinder.join());
  }
});

it('the line for a page is one frame, with its name, whatever is in it', () => {
  const src = 'https://x.example/insluiten/verhalen/?sector=umc&aanpak=werkpool';
  const frames = DomUtils.getElementsByTagName('iframe', parseDocument(frameCode(src, 'P&O "nu" <b>')));
  expect(frames.map(({ attribs }) => attribs)).toMatchObject([
    { src, title: 'P&O "nu" <b>', loading: 'lazy' },
  ]);
});

it('the script for a page names the origin that it listens to', () => {
  expect(heightScript('https://x.example')).toContain("event.origin !== 'https://x.example'");
});
