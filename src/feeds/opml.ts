import { absolute } from '../absolute.ts';
import type { Feed } from './feed.ts';
import { xmlText } from './xml-text.ts';

/** A feed with its name below a heading. */
export interface NamedFeed {
  label: string;
  feed: Feed;
}

/** Feeds below a heading. */
export interface FeedGroup {
  title: string;
  feeds: readonly NamedFeed[];
}

/** All feeds in one file, as OPML 2.0 (http://opml.org/spec2.opml): a reader program takes them over at once. */
export function writeOpml(title: string, groups: readonly FeedGroup[]): string {
  const outline = ({ feed: { title: name, page, self } }: NamedFeed) =>
    `<outline type="rss" text="${xmlText(name)}" title="${xmlText(name)}" xmlUrl="${xmlText(absolute(self.rss))}" htmlUrl="${xmlText(absolute(page))}" language="nl"/>`;
  const group = ({ title: name, feeds }: FeedGroup) =>
    `<outline text="${xmlText(name)}">${feeds.map(outline).join('')}</outline>`;
  return `<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>${xmlText(title)}</title></head><body>${groups.map(group).join('')}</body></opml>`;
}
