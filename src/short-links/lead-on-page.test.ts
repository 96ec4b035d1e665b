import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { leadOnPage } from './lead-on-page.ts';

const story = {
  to: '/pad/verhalen/umc/',
  title: 'Zo "doen" <wij> het & anders',
  summary: 'Acht mensen & één coach.',
  picture: 'https://gewoon-doen.example/pad/verhalen/umc/deel.png',
  icon: '/pad/favicon.svg',
};
const read = (page: string) => {
  const document = parseDocument(page);
  const all = (name: string) => DomUtils.getElementsByTagName(name, document);
  const tags = all('meta').map(({ attribs }) => [
    attribs.property ?? attribs.name ?? attribs['http-equiv'],
    attribs.content,
  ]);
  return { tags: Object.fromEntries(tags), links: all('a'), text: DomUtils.textContent(all('a')) };
};

it('what stands at a short link leads to the story, whatever its title', () => {
  const { tags, links, text } = read(leadOnPage(story));
  expect(tags).toMatchObject({
    robots: 'noindex',
    refresh: `0; url=${story.to}`,
    'og:title': story.title,
    'og:description': story.summary,
    'og:image': story.picture,
  });
  expect(links.map(({ attribs }) => attribs.href)).toEqual([story.to]);
  expect(text).toBe(story.title);
});

it('names no picture when the site knows no host', () => {
  expect(Object.keys(read(leadOnPage({ ...story, picture: undefined })).tags)).not.toContain('og:image');
});
