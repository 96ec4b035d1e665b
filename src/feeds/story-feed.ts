import { feedOf, overviewOf, sharePicture } from '../addresses.ts';
import { factsDateInWords } from '../dutch/facts-date.ts';
import { lastReviewed } from '../knowledge-base/last-reviewed.ts';
import type { ListedStory, Reference, Story } from '../knowledge-base/library.ts';
import type { Feed, FeedItem } from './feed.ts';

/** What can be followed by itself. */
export type FollowedKind = 'aanpakken' | 'sectoren';

/** An approach or a sector with the stories that are about it. */
interface FollowedTopic extends Reference {
  kind: FollowedKind;
  stories: readonly ListedStory[];
}

/** A reader asks for a feed every hour, so that it holds the newest stories only. */
const most = 100;

/** The feed of all stories, whatever their order. */
export function feedOfAll(stories: readonly Story[]): Feed {
  return {
    title: 'Gewoon doen: alle verhalen',
    description: 'Praktijkverhalen over de banenafspraak, van en voor publieke werkgevers.',
    page: overviewOf('verhalen'),
    self: { rss: feedOf('rss'), json: feedOf('json') },
    items: newestFirst(stories).map(storyItem),
  };
}

/** The feed of one approach or sector; it is there, and empty, before there is a story. */
export function feedOfTopic({ kind, id, label, url, stories }: FollowedTopic): Feed {
  return {
    title: `Gewoon doen: ${label}`,
    description: `Praktijkverhalen over de banenafspraak. ${kind === 'sectoren' ? 'Sector' : 'Aanpak'}: ${label}.`,
    page: url,
    self: { rss: feedOf('rss', { kind, id }), json: feedOf('json', { kind, id }) },
    items: newestFirst(stories.map(({ story }) => story)).map(storyItem),
  };
}

/** The newest stories; those of one day keep their order, which does not depend on their addresses. */
export function newestFirst(stories: readonly Story[]): Story[] {
  return stories
    .toSorted((one, other) => other.data.published.localeCompare(one.data.published))
    .slice(0, most);
}

/** A story as a feed shows it: without the name of anybody in it. */
function storyItem(story: Story): FeedItem {
  const { data } = story;
  return {
    id: lastingId(story),
    title: data.title,
    url: story.url,
    summary: data.summary,
    about: `${data.organisation}. De feiten zijn van ${factsDateInWords(data)}.`,
    published: data.published,
    updated: lastReviewed(data) ?? data.published,
    topics: [...story.sectors, ...story.approaches, ...story.doelgroepen].map(({ label }) => label),
    picture: sharePicture(story.url),
  };
}

/**
 * What a story is called for good, whatever its address and the host: by its short code. A story without one is called by
 * its first slug, which stands first among its former ones once it is renamed.
 */
export function lastingId({ id, data: { code, aliases } }: Pick<Story, 'id' | 'data'>): string {
  return code === undefined ? `verhaal:${aliases[0] ?? id}` : `code:${code}`;
}
