import type { Answers } from '../model.ts';
import { completePage } from './complete-page.ts';
import type { OutcomeContext } from './outcome-context.ts';
import { paintOutcome, paintWithStories } from './paint-outcome.ts';
import { paintSector } from './paint-sector.ts';
import { shownStories } from './shown-stories.ts';

/** An outcome that is to be shown. */
export interface AskedOutcome extends Pick<OutcomeContext, 'heaviest' | 'url' | 'linkTo'> {
  asked: Answers;
  sector: string;
}

/**
 * Shows an outcome on the page below `root`: the advice, then its stories, or that those cannot be had; `isCurrent` says whether the
 * reader still asks for it. Rejects when there is no advice, since its texts cannot be had.
 */
export async function showOutcome(
  root: HTMLElement,
  { sector, ...asked }: AskedOutcome,
  isCurrent: () => boolean,
): Promise<void> {
  const model = await completePage(root);
  if (!isCurrent()) return;
  const context = { ...asked, own: { sector, group: paintSector(root, sector) } };
  const painted = paintOutcome(root, model, context);
  const stories = await shownStories(root, model, context, painted.placed).catch(() => undefined);
  if (isCurrent()) paintWithStories(root, painted, context, stories);
}
