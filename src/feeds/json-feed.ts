import { absolute } from '../absolute.ts';
import { type Feed, type FeedItem, licence, startOf, withinSite } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with absolute addresses. */
export function writeJsonFeed({ title, description, page, self, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: absolute(page),
    feed_url: absolute(self.json),
    language: 'nl',
    _licence: { about: licence.words, url: licence.url },
    items: items.map(jsonItem),
  });
}

function jsonItem({ id, title, url, summary, about, published, updated, topics, picture }: FeedItem) {
  return {
    id: withinSite(id),
    url: absolute(url),
    title,
    content_text: `${summary}\n\n${about}`,
    summary,
    image: picture && absolute(picture),
    date_published: startOf(published).toISOString(),
    date_modified: updated > published ? startOf(updated).toISOString() : undefined,
    tags: topics,
  };
}
