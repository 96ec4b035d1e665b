import { requiredPart } from '../../page-state/required-part.ts';
import type { Advice } from '../advise.ts';
import { unmetText } from '../words.ts';
import { silentText } from './outcome-text.ts';
import { copyOf } from './page-parts.ts';
import { linkOf, nameOf } from './read-card.ts';

/** Names the approaches that stand in no part of the advice, those that need something else first with what. */
export function paintSilent(root: HTMLElement, { roles }: Advice): void {
  const all = roles.flatMap(({ ranked }) => ranked);
  const ids = [...new Set(all.map(({ id }) => id))].filter((id) =>
    all.every((one) => one.id !== id || one.band === 'geen' || one.unmet !== undefined),
  );
  const part = requiredPart(root, '[data-silent]');
  part.hidden = ids.length === 0;
  requiredPart(part, '[data-silent-title]').textContent = silentText(ids.length);
  requiredPart(part, '[data-silent-list]').replaceChildren(
    ...ids.map((id) => {
      const row = copyOf(root, '[data-silent-row]');
      const link = requiredPart<HTMLAnchorElement>(row, 'a');
      link.href = linkOf(root, id).href;
      link.textContent = nameOf(root, id);
      const unmet = all.find((one) => one.id === id)?.unmet;
      requiredPart(row, 'span').textContent = unmet === undefined ? '' : unmetText(unmet.reason);
      return row;
    }),
  );
}
