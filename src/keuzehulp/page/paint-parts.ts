import { requiredPart } from '../../page-state/required-part.ts';
import type { Advice, RankedApproach, RoleAdvice } from '../advise.ts';
import type { Role } from '../model.ts';
import type { Visitor } from './outcome-context.ts';
import { alsoText, noteText } from './outcome-text.ts';
import { type Place, paintCard } from './paint-card.ts';
import { cardOf, linkOf, nameOf } from './read-card.ts';
import { paintSideBySide } from './side-by-side.ts';

/**
 * Puts the card of every approach that the answers speak of into its part of the advice: first, or folded with what
 * is also possible. An approach of two parts has its card in the one where it is first; the other names it. Returns the part
 * in which each card stands.
 */
export function paintParts(root: HTMLElement, { roles }: Advice, visitor: Visitor): Map<string, Role> {
  const placed = new Map<string, Role>();
  requiredPart(root, '[data-cards]').append(...root.querySelectorAll('[data-approach]'));
  const parts = roles.map((advice) => ({
    advice,
    part: requiredPart(root, `[data-part="${advice.role}"]`),
    first: advice.ranked.filter(({ id }) => advice.first.includes(id)),
  }));
  const put = (one: RankedApproach, role: Role, place: Place): HTMLElement => {
    if (placed.has(one.id)) return namedAgain(root, one.id);
    placed.set(one.id, role);
    return paintCard(cardOf(root, one.id), one, place, visitor);
  };
  for (const { part, first, advice } of parts) {
    requiredPart(part, '[data-note]').textContent = noteText(first.length);
    requiredPart(part, '[data-first]').replaceChildren(
      ...first.map((one) => put(one, advice.role, first.length > 1 ? 'equal' : 'leads')),
    );
    paintSideBySide(root, part, first);
  }
  let others = 0;
  for (const { advice } of parts) {
    const section = requiredPart(root, `[data-also-part="${advice.role}"]`);
    const also = alsoPossible(advice).filter(({ id }) => !placed.has(id));
    section.hidden = also.length === 0;
    requiredPart(section, '[data-also-list]').replaceChildren(
      ...also.map((one) => put(one, advice.role, 'also')),
    );
    others += also.length;
  }
  requiredPart(root, '[data-also]').hidden = others === 0;
  requiredPart(root, '[data-also-title]').textContent = alsoText(others);
  return placed;
}

/** What the answers speak for in a part without putting it first. */
function alsoPossible({ ranked, first }: RoleAdvice): RankedApproach[] {
  return ranked.filter(
    ({ id, band, unmet }) => !first.includes(id) && band !== 'geen' && unmet === undefined,
  );
}

/** A line for an approach whose card stands in another part. */
function namedAgain(root: HTMLElement, id: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = linkOf(root, id).href;
  link.textContent = nameOf(root, id);
  item.append(link, ' (ook hier)');
  return item;
}
