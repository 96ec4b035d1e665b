import { requiredPart } from '../../page-state/required-part.ts';
import type { RankedApproach } from '../advise.ts';
import { arrangeText, supportText, weightText } from '../words.ts';
import type { Visitor } from './outcome-context.ts';
import { reasonOn } from './read-card.ts';

/** How an approach stands in the advice: alone at the top of its part, with equals, or below the first. */
export type Place = 'leads' | 'equal' | 'also';

/**
 * Fills the card of one approach, but for its stories: why, with the answer that it belongs to, and what to arrange first. One
 * that is first says its heaviest reason, with equals in
 * short; another how many answers speak for it.
 */
export function paintCard(
  card: HTMLElement,
  { because, arrange }: RankedApproach,
  place: Place,
  { asked }: Visitor,
): HTMLElement {
  const find = (selector: string) => requiredPart(card, selector);
  card.toggleAttribute('data-leads', place !== 'also');
  closeForNewAnswers(card, JSON.stringify(asked));
  const [heaviest] = because;
  find('[data-why]').replaceChildren(
    ...(place === 'also' || heaviest === undefined
      ? [`${supportText(because.length)}.`]
      : inOneLine(card, heaviest, place === 'leads')),
  );
  find('[data-arrange-first]').textContent = arrange === undefined ? '' : arrangeText(arrange.reason);
  find('[data-reasons]').hidden = because.length === 0;
  for (const reason of card.querySelectorAll<HTMLElement>('[data-fit]')) reason.hidden = true;
  for (const fit of because) {
    const { item } = reasonOn(card, fit);
    item.hidden = false;
    const twice = fit.counted > fit.weight;
    requiredPart(item, '[data-weight-words]').textContent =
      `${weightText(fit.weight)}${twice ? ', en dubbel' : ''}`;
  }
  return card;
}

/** A change of sector keeps open what the reader opened; other answers make it another card. */
function closeForNewAnswers(card: HTMLElement, asked: string): void {
  if (card.dataset.asked !== asked)
    for (const details of card.querySelectorAll('details')) details.open = false;
  card.dataset.asked = asked;
}

/** A reason as one line: the answer it belongs to, what a story shows, and that story; in short without the second. */
function inOneLine(
  card: HTMLElement,
  fit: RankedApproach['because'][number],
  whole: boolean,
): (Node | string)[] {
  const { answer, because, story } = reasonOn(card, fit);
  return [`Je koos “${answer}”. ${whole ? because : 'Voorbeeld:'} `, story.cloneNode(true)];
}
