import { requiredPart } from '../../page-state/required-part.ts';
import type { RankedApproach } from '../advise.ts';
import { byNearness } from '../near-stories.ts';
import { arrangeText, supportText, weightText } from '../words.ts';
import type { Visitor } from './outcome-context.ts';
import { putInOrder } from './page-parts.ts';
import { reasonOn } from './read-card.ts';

const mostStories = 4;

/** How an approach stands in the advice: alone at the top of its part, with equals, or below the first. */
export type Place = 'leads' | 'equal' | 'also';

/**
 * Fills the card of one approach: why, with the answer that it belongs to, what to arrange first, and its stories
 * with the nearest first. One that is first says its heaviest reason, with equals in
 * short; another how many answers speak for it.
 */
export function paintCard(
  card: HTMLElement,
  { because, arrange }: RankedApproach,
  place: Place,
  { asked, own }: Visitor,
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
  paintStories(find('[data-stories]'), because, own);
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

function paintStories(list: HTMLElement, because: RankedApproach['because'], own: Visitor['own']): void {
  const inOwnOrder = [...list.querySelectorAll<HTMLElement>('li')].sort(
    (a, b) => Number(a.dataset.place) - Number(b.dataset.place),
  );
  const items = inOwnOrder.map((item) => ({
    item,
    id: item.dataset.story ?? '',
    sectors: (item.dataset.sectors ?? '').split(' '),
    groups: (item.dataset.groups ?? '').split(' '),
  }));
  const nearest = byNearness(items, own, because).map(({ item }) => item);
  nearest.forEach((item, place) => {
    item.hidden = place >= mostStories;
  });
  putInOrder(list, nearest);
}
