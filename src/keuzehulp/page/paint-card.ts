import { requiredPart } from '../../page-state/required-part.ts';
import type { Fit } from '../../schema/keuzehulp.ts';
import type { RankedApproach } from '../advise.ts';
import type { Answers } from '../model.ts';
import { byNearness, type Own } from '../near-stories.ts';
import { supportText, unmetText } from '../words.ts';
import { copyOf, putInOrder } from './page-parts.ts';

/** What a visitor said: the answers, and the own sector. */
export interface Visitor {
  asked: Answers;
  own: Own;
}

const mostStories = 4;

/** Fills the card of one approach: its reasons, and its stories with the nearest first. Returns the card. */
export function paintCard(
  root: HTMLElement,
  { id, band, because, unmet }: RankedApproach,
  first: readonly string[],
  { asked, own }: Visitor,
): HTMLElement {
  const card = requiredPart(root, `[data-approach="${id}"]`);
  const find = <Part extends Element = HTMLElement>(selector: string): Part =>
    requiredPart<Part>(card, selector);
  const at = JSON.stringify(asked);
  // A change of sector keeps open what the reader opened.
  if (card.dataset.asked !== at) find<HTMLDetailsElement>('details').open = first.includes(id);
  card.dataset.asked = at;
  card.toggleAttribute('data-leads', first.includes(id));
  find('[data-support]').textContent =
    band === 'geen' ? unmetText(unmet?.reason) : supportText(because.length);
  find('[data-sum]').replaceChildren(
    ...because.map(({ weight }) => {
      const segment = copyOf(root, '[data-segment]');
      segment.dataset.weight = String(weight);
      return segment;
    }),
  );
  find('[data-reasons]').hidden = because.length === 0;
  const given = new Set(because.map((fit) => find(fitAt(fit))));
  for (const reason of card.querySelectorAll<HTMLElement>('[data-fit]')) reason.hidden = !given.has(reason);
  const list = find('[data-stories]');
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
  return card;
}

/** Where an answer stands that speaks for an approach, within its card. */
export function fitAt({ question, answer }: Fit): string {
  return `[data-fit="${question}"][data-answer="${answer}"]`;
}
