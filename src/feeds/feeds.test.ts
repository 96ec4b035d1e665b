import { parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { story as entry } from '../knowledge-base/fixture-collections.ts';
import type { Story } from '../knowledge-base/library.ts';
import { joinStories } from '../knowledge-base/stories.ts';
import type { Feed, FeedItem } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeOpml } from './opml.ts';
import { writeRss } from './rss.ts';
import { feedOfAll, feedOfTopic, lastingId } from './story-feed.ts';

const item: FeedItem = {
  id: 'code:7e10',
  title: 'R&D <b>"werkt"</b> ook in zaal 007 😀',
  url: '/verhalen/zaal/',
  summary: 'Wie < 10 uur werkt & “wil”, mag.',
  about: 'Zaal. De feiten zijn van 2019.',
  published: '2026-03-02',
  updated: '2026-04-10',
  topics: ['Arbeidsmarktregio’s', 'P&O'],
  picture: '/verhalen/zaal/deel.png',
};
const feed: Feed = {
  title: 'Onderzoek & onderwijs',
  description: 'Verhalen < 5 minuten',
  page: '/sectoren/onderzoek/',
  self: { rss: '/sectoren/onderzoek/rss.xml', json: '/sectoren/onderzoek/feed.json' },
  items: [item, { ...item, id: '0123', title: '0123', url: '/verhalen/cijfers/', updated: '2026-03-02' }],
};
const host = 'http://localhost:4321';
const read = async (written: Feed) => parseRssFeed(await writeRss(written));

describe('a feed as RSS', () => {
  it('is read back as it was meant, whatever is in its words', async () => {
    const rss = await read(feed);
    expect(rss).toMatchObject({
      title: feed.title,
      description: feed.description,
      link: `${host}/sectoren/onderzoek/`,
      language: 'nl',
      lastBuildDate: 'Fri, 10 Apr 2026 00:00:00 GMT',
      atom: {
        links: [{ href: `${host}/sectoren/onderzoek/rss.xml`, rel: 'self', type: 'application/rss+xml' }],
      },
    });
    expect(rss.copyright).toContain('https://creativecommons.org/licenses/by/4.0/');
    const [first, second] = rss.items ?? [];
    expect(first).toMatchObject({
      guid: { value: 'gewoon-doen:code:7e10', isPermaLink: false },
      title: item.title,
      link: `${host}/verhalen/zaal/`,
      pubDate: 'Mon, 02 Mar 2026 00:00:00 GMT',
      atom: { updated: '2026-04-10T00:00:00.000Z' },
      categories: item.topics.map((name) => ({ name })),
      media: { contents: [{ url: `${host}/verhalen/zaal/deel.png`, medium: 'image', type: 'image/png' }] },
    });
    expect(second).toMatchObject({ guid: { value: 'gewoon-doen:0123' }, title: '0123' });
    expect(second?.atom).toBeUndefined();
  });

  it('has HTML for a description, since readers take it for that', async () => {
    const written = await writeRss(feed);
    expect(written).toContain('&lt;p&gt;Wie &amp;lt; 10 uur werkt &amp;amp; “wil”, mag.&lt;/p&gt;');
  });

  it('is well-formed with characters that XML cannot hold', async () => {
    const broken = 'voor\u0000\u000b\u001f\ufffe\ud800na';
    const written = await writeRss({
      ...feed,
      title: broken,
      items: [{ ...item, title: broken, summary: broken, topics: [broken] }],
    });
    expect(parseRssFeed(written)).toMatchObject({
      title: 'voor\ufffdna',
      items: [{ title: 'voor\ufffdna' }],
    });
    expect([...'\u0000\u000b\u001f\ufffe'].filter((sign) => written.includes(sign))).toEqual([]);
  });

  it('may be empty', async () => {
    const rss = await read({ ...feed, items: [] });
    expect(rss.title).toBe(feed.title);
    expect(rss.items ?? []).toEqual([]);
    expect(rss.lastBuildDate).toBeUndefined();
  });
});

it('a feed as JSON is read back as it was meant', () => {
  const json = parseJsonFeed(writeJsonFeed(feed));
  expect(json).toMatchObject({
    title: feed.title,
    description: feed.description,
    home_page_url: `${host}/sectoren/onderzoek/`,
    feed_url: `${host}/sectoren/onderzoek/feed.json`,
    language: 'nl',
  });
  expect(json.items?.[0]).toEqual({
    id: 'gewoon-doen:code:7e10',
    url: `${host}/verhalen/zaal/`,
    title: item.title,
    content_text: `${item.summary}\n\n${item.about}`,
    summary: item.summary,
    image: `${host}/verhalen/zaal/deel.png`,
    date_published: '2026-03-02T00:00:00.000Z',
    date_modified: '2026-04-10T00:00:00.000Z',
    tags: item.topics,
  });
  expect(json.items?.[1]?.date_modified).toBeUndefined();
  expect(parseJsonFeed(writeJsonFeed({ ...feed, items: [] })).items ?? []).toEqual([]);
});

it('a list of feeds is read back as it was meant', () => {
  const written = writeOpml('Gewoon "doen"', [{ title: 'P&O', feeds: [{ label: 'Onderzoek', feed }] }]);
  expect(parseOpml(written)).toMatchObject({
    head: { title: 'Gewoon "doen"' },
    body: {
      outlines: [
        {
          text: 'P&O',
          outlines: [
            {
              type: 'rss',
              text: feed.title,
              xmlUrl: `${host}/sectoren/onderzoek/rss.xml`,
              htmlUrl: `${host}/sectoren/onderzoek/`,
            },
          ],
        },
      ],
    },
  });
});

const story = (id: string, organisation: string, data: object): Story => {
  const all = { title: id, summary: id, asOfBasis: 'bron', aliases: [], ...data };
  const [joined] = joinStories([entry(id, organisation, all)], []);
  if (joined === undefined) throw new Error('No story.');
  return joined;
};

describe('the feed of stories', () => {
  const stories = [
    story('a', 'Alfa', { published: '2026-01-01', reviewed: '2026-05-05' }),
    story('z', 'Beta', { published: '2026-02-02' }),
    story('b', 'Gamma', { published: '2026-02-02', code: 'gd72' }),
  ];

  it('begins with the newest, and those of one day keep their order', () => {
    expect(feedOfAll(stories).items.map(({ url }) => url)).toEqual([
      '/verhalen/z/',
      '/verhalen/b/',
      '/verhalen/a/',
    ]);
    expect(feedOfAll(stories).items.at(-1)).toMatchObject({ published: '2026-01-01', updated: '2026-05-05' });
  });

  it('ends where a program that asks every hour has enough', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      story(`s${index}`, 'Delta', { published: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}` }),
    );
    const { items } = feedOfAll(many);
    expect(items).toHaveLength(100);
    expect(items.every(({ published }) => published > '2026-01-04')).toBe(true);
  });

  it('says whose story it is, from when its facts are and what it is about', () => {
    expect(feedOfAll(stories).items[0]).toMatchObject({
      about: 'Beta. De feiten zijn van januari 2019.',
      topics: ['Universitair medische centra', 'Groepsplaatsing in teams', 'Mensen met autisme'],
    });
  });

  it('is there for a topic without stories', async () => {
    const topic = {
      kind: 'sectoren',
      id: 'defensie',
      label: 'Defensie',
      url: '/sectoren/defensie/',
      stories: [],
    } as const;
    expect(await read(feedOfTopic(topic))).toMatchObject({
      title: 'Gewoon doen: Defensie',
      link: `${host}/sectoren/defensie/`,
    });
  });
});

describe('what a story is called in feeds', () => {
  const before = story('oud', 'Alfa', { published: '2026-01-01', code: 'gd72' });
  const after = story('nieuw', 'Alfa', { published: '2026-01-01', code: 'gd72', aliases: ['oud'] });

  it('stays when its address changes', async () => {
    expect(lastingId(after)).toBe(lastingId(before));
    const guid = async (one: Story) => (await read(feedOfAll([one]))).items?.[0]?.guid;
    expect(await guid(after)).toEqual(await guid(before));
    expect((await read(feedOfAll([after]))).items?.[0]?.link).toBe(`${host}/verhalen/nieuw/`);
  });

  it('stays for a story without a code too, however often it is renamed', () => {
    const named = (id: string, ...aliases: string[]) =>
      lastingId(story(id, 'Alfa', { published: '2026-01-01', aliases }));
    expect(named('nieuw', 'oud')).toBe(named('oud'));
    expect(named('nieuwst', 'oud', 'nieuw')).toBe(named('oud'));
    expect(named('gd72')).not.toBe(lastingId(before));
  });
});
