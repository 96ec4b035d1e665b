import { addressOf, shortLink } from '../addresses.ts';
import { endingStatus } from '../schema/ending.ts';
import type { WithdrawnStoryData } from '../schema/story.ts';

/** An address at which a story was, with what a host should answer there. */
export interface EndedAddress {
  address: string;
  /** 200: the page stays as it is. */
  status: 200 | 301 | 410;
  /** Where a redirect leads. */
  to?: string;
}

/** The addresses of stories that were taken away, former ones and short links too, in the order of `stories`. */
export function endedAddresses(
  stories: readonly { id: string; data: Pick<WithdrawnStoryData, 'withdrawn' | 'aliases' | 'code'> }[],
): EndedAddress[] {
  return stories.flatMap(({ id, data: { withdrawn, aliases = [], code } }) =>
    [
      ...[id, ...aliases].map((name) => addressOf('verhalen', name)),
      ...(code === undefined ? [] : [shortLink(code)]),
    ].map((address) => ({
      address,
      status: endingStatus[withdrawn.kind],
      ...(withdrawn.into === undefined ? {} : { to: addressOf('verhalen', withdrawn.into) }),
    })),
  );
}
