/** A feed in no format yet: what rss.ts and json-feed.ts write down. */
export interface Feed {
  title: string;
  description: string;
  /** The page that it is the feed of: an address of this site, as are all below. */
  page: string;
  /** Where it is itself, in each format. */
  self: { rss: string; json: string };
  items: readonly FeedItem[];
}

export interface FeedItem {
  /** Never changes, and differs from that of any item of this site: a reader has seen an item when it has seen this. */
  id: string;
  title: string;
  url: string;
  summary: string;
  /** Whose story it is and from when its facts are, in one line. */
  about: string;
  /** The days (year-month-day) on which it came and on which it last changed. */
  published: string;
  updated: string;
  topics: readonly string[];
  /** The address of a PNG of 1200 by 630 pixels. */
  picture?: string;
}

/** What everybody may do with the texts, as /over/ says it. */
export const licence = {
  words: 'De teksten mag je delen en bewerken (CC BY 4.0). Noem daarbij Gewoon doen.',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
};

/** The last day on which something in a feed changed; undefined when nothing is in it. */
export function lastChange({ items }: Feed): string | undefined {
  return items
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
}

/** The beginning of a day, which is on that day in the Netherlands too. */
export function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** An id as it stands in a feed. With these words before it, it is no number, which @astrojs/rss writes in its own way. */
export function withinSite(id: string): string {
  return `gewoon-doen:${id}`;
}
