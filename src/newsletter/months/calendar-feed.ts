import { calendarFeed, calendarJsonFeed, sharePicture, sitePages } from '../../addresses.ts';
import { factsDateInWords } from '../../dutch/facts-date.ts';
import { monthInWords } from '../../dutch/month.ts';
import type { Feed, FeedItem } from '../../feeds/feed.ts';
import type { MonthStory } from '../../knowledge-base/library.ts';
import { monthsInFeed } from './calendar.ts';
import { monthBefore } from './month.ts';

/** The feed of the stories of the month, in the month of a release. */
export function feedOfCalendar(calendar: readonly MonthStory[], release: string): Feed {
  return {
    title: 'Gewoon doen: het verhaal van de maand',
    description: 'Elke maand één praktijkverhaal over de banenafspraak, om over te nemen in je nieuwsbrief.',
    page: sitePages.newsletter,
    self: { rss: calendarFeed, json: calendarJsonFeed },
    items: monthsInFeed(calendar, release).map(itemOf),
  };
}

/** Called by its month for good, whichever story the editors choose; it came on the first day of the month before. */
function itemOf({ month, story: { data, url, approaches }, why }: MonthStory): FeedItem {
  const came = `${monthBefore(month)}-01`;
  return {
    id: `maand:${month}`,
    title: `Verhaal van ${monthInWords(month)}: ${data.title}`,
    url,
    summary: `${why} ${data.summary}`,
    about: `${data.organisation}. De feiten zijn van ${factsDateInWords(data)}.`,
    published: came,
    updated: came,
    topics: approaches.map(({ label }) => label),
    picture: sharePicture(url),
  };
}
