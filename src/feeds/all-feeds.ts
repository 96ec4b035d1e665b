import { getCalendar, getStories, getTopics } from '../knowledge-base.ts';
import { feedOfCalendar } from '../newsletter/months/calendar-feed.ts';
import { releaseOf } from '../newsletter/months/release-month.ts';
import type { FeedGroup, NamedFeed } from './opml.ts';
import { type FollowedKind, feedOfAll, feedOfTopic } from './story-feed.ts';

/** The feed of every value of a closed list, in the order of the list. */
async function topicFeeds(kind: FollowedKind): Promise<(NamedFeed & { id: string })[]> {
  const topics = await getTopics(kind);
  return topics.map((topic) => ({
    id: topic.id,
    label: topic.label,
    feed: feedOfTopic({ kind, ...topic }),
  }));
}

/** All feeds, below the headings under which people look for them. */
export async function allFeeds(): Promise<FeedGroup[]> {
  const [stories, calendar, sectors, approaches] = await Promise.all([
    getStories(),
    getCalendar(),
    topicFeeds('sectoren'),
    topicFeeds('aanpakken'),
  ]);
  return [
    { title: 'Alle verhalen', feeds: [{ label: 'Alle verhalen', feed: feedOfAll(stories) }] },
    {
      title: 'Voor je nieuwsbrief',
      feeds: [{ label: 'Het verhaal van de maand', feed: feedOfCalendar(calendar, releaseOf(stories)) }],
    },
    { title: 'Per sector', feeds: sectors },
    { title: 'Per aanpak', feeds: approaches },
  ];
}

/** The feed of each approach and sector, for routes that have one of them in their address. */
export async function feedPaths() {
  const kinds = ['aanpakken', 'sectoren'] as const;
  const feeds = await Promise.all(kinds.map(async (kind) => ({ kind, feeds: await topicFeeds(kind) })));
  return feeds.flatMap(({ kind, feeds: ofKind }) =>
    ofKind.map(({ id, feed }) => ({ params: { kind, id }, props: { feed } })),
  );
}
