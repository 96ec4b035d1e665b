import type { SiteFacts } from '../schema/site.ts';

/** A part of the page about contact that is about the editors. */
interface Way {
  /** Other pages link to it: it stays. */
  id: string;
  title: string;
}

/** Those parts, by what they are for. */
export type Ways = Record<'editors' | 'tell' | 'started' | 'correct' | 'remove', Way>;

/** Those parts, as they are called with and without a way to write to the editors. */
export function waysToReach({ mailbox, repository }: SiteFacts): Ways {
  const reachable = mailbox !== undefined || repository !== undefined;
  return {
    editors: { id: 'redactie', title: 'Wie je hier bereikt' },
    tell: {
      id: 'vertel-jullie-verhaal',
      title: reachable ? 'Vertel jullie verhaal' : 'Zo schrijf je jullie verhaal op',
    },
    started: { id: 'wij-zijn-begonnen', title: 'Wij zijn ook begonnen' },
    correct: { id: 'klopt-dit-nog', title: 'Klopt dit nog?' },
    remove: { id: 'naam-weghalen', title: 'Je naam weghalen' },
  };
}
