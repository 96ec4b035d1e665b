import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/content-check/front-matter.ts';
import type { StoryData } from '../../src/schema/story.ts';
import { asWord, peopleIn } from '../support/people.ts';
import { libraryHost, librarySite } from '../support/sites.ts';

const { root, dist } = librarySite;
const published = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const stories = readdirSync(path.join(root, 'content/verhalen')).flatMap((slug) => {
  const source = readFileSync(path.join(root, 'content/verhalen', slug, 'index.mdx'), 'utf8');
  const data = readFrontMatter(source).data as StoryData;
  return data.withdrawn === undefined ? [{ slug, data }] : [];
});
const newest = stories.toSorted(
  (one, other) =>
    other.data.published.localeCompare(one.data.published) ||
    one.data.organisation.localeCompare(other.data.organisation, 'nl'),
);
const addresses = ({ slug }: { slug: string }) => `${libraryHost}/verhalen/${slug}/`;
const folders = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => path.basename(name) === 'rss.xml')
  .map((name) => path.dirname(name));

describe('the feed of all stories', () => {
  const rss = parseRssFeed(published('rss.xml'));
  const json = parseJsonFeed(published('feed.json'));

  it('has every story, newest first, with what its file says, in both formats', () => {
    expect(rss.items?.map(({ link }) => link)).toEqual(newest.map(addresses));
    expect(json.items?.map(({ url }) => url)).toEqual(newest.map(addresses));
    newest.forEach(({ slug, data }, index) => {
      const item = rss.items?.[index];
      expect(item).toMatchObject({
        title: data.title,
        guid: { value: `gewoon-doen:code:${data.code}`, isPermaLink: false },
        pubDate: new Date(data.published).toUTCString(),
        media: { contents: [{ url: `${libraryHost}/verhalen/${slug}/deel.png` }] },
      });
      const description = DomUtils.textContent(parseDocument(item?.description ?? ''));
      expect(description).toContain(data.summary);
      expect(description).toContain(data.organisation);
      expect(json.items?.[index]).toMatchObject({
        id: item?.guid?.value,
        title: data.title,
        summary: data.summary,
        date_published: new Date(data.published).toISOString(),
        ...(data.reviewed && { date_modified: new Date(data.reviewed).toISOString() }),
      });
    });
    const days = newest.flatMap(({ data }) => [data.published, data.reviewed ?? '']).sort();
    expect(rss.lastBuildDate).toBe(new Date(days.at(-1) ?? '').toUTCString());
  });
});

describe('every feed', () => {
  it('says where it is, is found from its page and stands in the list of all', () => {
    const listed = parseOpml(published('feeds.opml')).body?.outlines?.flatMap(
      ({ outlines = [] }) => outlines,
    );
    expect(listed?.map(({ xmlUrl }) => xmlUrl).sort()).toEqual(
      folders.map((folder) => new URL(path.join(folder, 'rss.xml'), libraryHost).href).sort(),
    );
    for (const { xmlUrl = '', htmlUrl = '' } of listed ?? []) {
      const { pathname } = new URL(xmlUrl);
      expect(parseRssFeed(published(pathname)).atom?.links?.[0]?.href).toBe(xmlUrl);
      const page = published(path.join(new URL(htmlUrl).pathname, 'index.html'));
      expect(page).toContain(`type="application/rss+xml"`);
      expect(page).toContain(`href="${pathname}"`);
      expect(page).toContain(`href="${pathname.replace('rss.xml', 'feed.json')}"`);
    }
  });

  it('has the stories of its topic, and is valid without any', () => {
    const shown = (file: string) => parseRssFeed(published(file)).items?.map(({ link }) => link) ?? [];
    const of = (belongs: (data: StoryData) => boolean) =>
      newest.filter(({ data }) => belongs(data)).map(addresses);
    expect(shown('sectoren/provincies/rss.xml')).toEqual(of(({ sector }) => sector.includes('provincies')));
    expect(shown('aanpakken/werkpool/rss.xml')).toEqual(
      of(({ approach }) => approach.some(({ id }) => id === 'werkpool')),
    );
    expect(shown('sectoren/defensie/rss.xml')).toEqual([]);
    expect(parseJsonFeed(published('sectoren/defensie/feed.json')).title).toBe('Gewoon doen: Defensie');
  });

  it('names nobody from the doelgroep', async () => {
    const people = (await peopleIn(root)).filter(({ doelgroep, isWord }) => doelgroep && !isWord);
    expect(people.length).toBeGreaterThan(0);
    for (const folder of folders) {
      const words = published(path.join(folder, 'rss.xml')) + published(path.join(folder, 'feed.json'));
      expect(people.filter(({ name }) => asWord(name).test(words))).toEqual([]);
    }
  });
});
