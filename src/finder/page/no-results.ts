import { requiredPart } from '../../page-state/required-part.ts';
import type { FacetedStory } from '../formats/facets.ts';
import { relaxations } from '../relaxations.ts';
import type { Hits, Selection } from '../selection.ts';
import { buttonItem } from './finder-messages.ts';
import { relaxationText } from './finder-text.ts';
import type { LabelOf } from './result-bar.ts';

/** Shows the ways out of a selection without results, as buttons that each give stories; loaded when there are none. */
export function paintWaysOut(
  finder: HTMLElement,
  stories: readonly FacetedStory[],
  selection: Selection,
  hits: Hits,
  labelOf: LabelOf,
  choose: (selection: Selection) => void,
): void {
  const buttons = relaxations(stories, selection, hits).map(({ drop: { name, value }, selection, count }) =>
    buttonItem(relaxationText(name === 'q' ? value : labelOf(name, value), count), () => choose(selection)),
  );
  requiredPart(finder, '[data-relaxations]').replaceChildren(...buttons);
  offerToTell(finder, selection.q);
}

/** Offers to tell the editors what was looked for, where the site has an address for it. */
function offerToTell(finder: HTMLElement, q: string): void {
  const offer = finder.querySelector<HTMLElement>('[data-tell]');
  const link = offer?.querySelector<HTMLAnchorElement>('[data-tell-link]');
  if (!offer || !link) return;
  offer.hidden = q === '';
  link.dataset.start ??= link.href;
  link.href = link.dataset.start + encodeURIComponent(q);
}
