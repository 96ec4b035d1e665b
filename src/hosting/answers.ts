import { addressOf, mailPicture, shareKit, sharePicture, shortLink } from '../addresses.ts';
import { endingStatus } from '../schema/ending.ts';
import type { Redirects } from '../schema/redirects.ts';
import type { StoryData, WithdrawnStoryData } from '../schema/story.ts';
import { endedAddresses } from '../withdrawn/ended-addresses.ts';

/** What stands at an address that moved or ended. */
export interface Answer {
  address: string;
  /** 200: a page stays there, with the reason. */
  status: 200 | 301 | 410;
  /** Where a redirect leads, always at once: no answer leads to another. */
  to?: string;
}

/** The addresses from which a host redirects: what stands there nobody sees. */
export function redirected(answers: readonly Answer[]): Set<string> {
  return new Set(answers.filter(({ to }) => to !== undefined).map(({ address }) => address));
}

/** All that decides about addresses that are no longer pages of their own. */
export interface Moves {
  stories: readonly { id: string; data: Pick<StoryData, 'aliases'> }[];
  withdrawn: readonly { id: string; data: Pick<WithdrawnStoryData, 'withdrawn' | 'aliases' | 'code'> }[];
  redirects: Redirects;
}

/**
 * Every address that moved or ended, with what a host answers there, by address. The only source of redirects: for
 * `npm start`, for the files that stand in for them on a host without redirects, and for the configuration of hosts.
 * Places on a page (`#…`) are not among them: no browser sends those.
 */
export function answersOf({ stories, withdrawn, redirects }: Moves): Answer[] {
  const answers = [
    ...stories.flatMap(({ id, data }) => data.aliases.flatMap((alias) => storyLeadsTo(alias, id))),
    ...endedAddresses(withdrawn).filter(({ to }) => to === undefined),
    ...withdrawn.flatMap(storyEnded),
    ...redirects.addresses.filter(({ from }) => !from.includes('#')).map(answerOf),
  ];
  return answers.sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** The page of a story and all that others took from it: pictures in mails that were sent, the kit for newsletters. */
function storyLeadsTo(former: string, now: string): Answer[] {
  const [before, page] = [addressOf('verhalen', former), addressOf('verhalen', now)];
  const leads = (address: string, to: string): Answer => ({ address, status: 301, to });
  return [
    leads(before, page),
    leads(sharePicture(before), sharePicture(page)),
    leads(mailPicture(before), sharePicture(page)),
    leads(shareKit('verhalen', former), shareKit('verhalen', now)),
  ];
}

/**
 * Beside the page and the short link of a story that ended: who has its kit reads on its page what became of it; its pictures
 * are gone, unless another story took its place.
 */
function storyEnded({ id, data: { withdrawn, aliases = [], code } }: Moves['withdrawn'][number]): Answer[] {
  const { into } = withdrawn;
  const slugs = [id, ...aliases];
  const page = addressOf('verhalen', into ?? id);
  if (into !== undefined) {
    const short: Answer[] = code === undefined ? [] : [{ address: shortLink(code), status: 301, to: page }];
    return [...slugs.flatMap((slug) => storyLeadsTo(slug, into)), ...short];
  }
  return slugs.flatMap((slug): Answer[] => [
    ...[sharePicture, mailPicture].map(
      (of): Answer => ({ address: of(addressOf('verhalen', slug)), status: 410 }),
    ),
    { address: shareKit('verhalen', slug), status: 301, to: page },
  ]);
}

function answerOf({ from, kind, to }: Redirects['addresses'][number]): Answer {
  return { address: from, status: endingStatus[kind], ...(to === undefined ? {} : { to }) };
}
