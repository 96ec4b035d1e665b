import { getRssString } from '@astrojs/rss';
import { absolute } from '../absolute.ts';
import { type Feed, type FeedItem, lastChange, licence, startOf, withinSite } from './feed.ts';
import { allowedInXml, xmlText } from './xml-text.ts';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with absolute addresses. Titles are plain text; a description
 * is HTML, as readers take it to be.
 */
export function writeRss(feed: Feed): Promise<string> {
  const changed = lastChange(feed);
  return getRssString({
    title: allowedInXml(feed.title),
    description: allowedInXml(feed.description),
    site: absolute(feed.page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', media: 'http://search.yahoo.com/mrss/' },
    customData: [
      '<language>nl</language>',
      `<copyright>${xmlText(`${licence.words} ${licence.url}`)}</copyright>`,
      changed === undefined ? '' : `<lastBuildDate>${startOf(changed).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${xmlText(absolute(feed.self.rss))}" rel="self" type="application/rss+xml" />`,
    ].join(''),
    items: feed.items.map(rssItem),
  });
}

function rssItem({ id, title, url, summary, about, published, updated, topics, picture }: FeedItem) {
  return {
    title: allowedInXml(title),
    link: absolute(url),
    description: `<p>${xmlText(summary)}</p><p>${xmlText(about)}</p>`,
    pubDate: startOf(published),
    categories: topics.map(allowedInXml),
    customData: [
      `<guid isPermaLink="false">${xmlText(withinSite(id))}</guid>`,
      updated > published ? `<atom:updated>${startOf(updated).toISOString()}</atom:updated>` : '',
      picture === undefined
        ? ''
        : `<media:content url="${xmlText(absolute(picture))}" medium="image" type="image/png" width="1200" height="630" />`,
    ].join(''),
  };
}
