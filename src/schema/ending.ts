import type { pageEndings } from '../taxonomy.ts';

/** How a page ended: one model for stories (`withdrawn` in their file) and for all else (content/doorverwijzingen.yaml). */
export interface Ending {
  kind: keyof typeof pageEndings;
  reason?: string | undefined;
  /** Where its readers are led. */
  target?: string | undefined;
}

/** A field of an ending that is missing, or that its kind does not allow. */
export interface EndingFault {
  field: 'reason' | 'target';
  is: 'missing' | 'unfit';
}

/** What an address answers, by how its page ended. 200: a page stays, with the reason. */
export const endingStatus = { moved: 301, merged: 301, error: 410, organisation: 200, consent: 410 } as const;

/** What is wrong with an ending: who withdraws consent gets no reason, a page that is gone has one, a redirect leads somewhere. */
export function endingFaults({ kind, reason, target }: Ending): EndingFault[] {
  const isLedOn = endingStatus[kind] === 301;
  const asksReason = kind === 'error' || kind === 'organisation';
  const faults: EndingFault[] = [];
  if (kind === 'consent' && reason !== undefined) faults.push({ field: 'reason', is: 'unfit' });
  if (asksReason && reason === undefined) faults.push({ field: 'reason', is: 'missing' });
  if (isLedOn !== (target !== undefined)) faults.push({ field: 'target', is: isLedOn ? 'missing' : 'unfit' });
  return faults;
}
