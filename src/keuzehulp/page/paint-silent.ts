import { requiredPart } from '../../page-state/required-part.ts';
import type { Advice, RankedApproach } from '../advise.ts';
import { unmetText } from '../words.ts';
import { notNowText, silentText } from './outcome-text.ts';
import { copyOf } from './page-parts.ts';
import { linkOf, nameOf } from './read-card.ts';

/** Names the approaches that stand in no part of the advice: those not spoken of, and those that need something first. */
export function paintSilent(root: HTMLElement, { roles }: Advice): void {
  const all = roles.flatMap(({ ranked }) => ranked);
  const nowhere = all.filter(({ id }, index) => {
    const same = all.filter((one) => one.id === id);
    return all.indexOf(same[0] as RankedApproach) === index && same.every(({ band }) => band === 'geen');
  });
  const fill = (selector: string, title: (count: number) => string, some: readonly RankedApproach[]) => {
    const part = requiredPart(root, selector);
    part.hidden = some.length === 0;
    requiredPart(part, '[data-title]').textContent = title(some.length);
    requiredPart(part, '[data-list]').replaceChildren(...some.map((one) => rowOf(root, one)));
  };
  fill(
    '[data-silent]',
    silentText,
    nowhere.filter(({ unmet }) => unmet === undefined),
  );
  fill(
    'details[data-unmet]',
    notNowText,
    nowhere.filter(({ unmet }) => unmet !== undefined),
  );
}

function rowOf(root: HTMLElement, { id, unmet }: RankedApproach): HTMLElement {
  const row = copyOf(root, '[data-silent-row]');
  const link = requiredPart<HTMLAnchorElement>(row, 'a');
  link.href = linkOf(root, id).href;
  link.textContent = nameOf(root, id);
  requiredPart(row, 'span').textContent = unmet === undefined ? '' : unmetText(unmet.reason);
  return row;
}
