import { requiredPart } from '../../page-state/required-part.ts';
import { unknownAnswer } from '../address.ts';
import type { OutcomeContext } from './outcome-context.ts';
import { labelOf } from './question-screen.ts';

/** Fills the answers that were given, each with the way to change it. */
export function paintAnswers(root: HTMLElement, { asked, linkTo }: OutcomeContext): void {
  for (const row of root.querySelectorAll<HTMLElement>('[data-given]')) {
    const id = row.dataset.given ?? '';
    requiredPart(row, '[data-answer]').textContent = labelOf(root, id, asked[id] ?? unknownAnswer);
    requiredPart<HTMLAnchorElement>(row, '[data-edit]').href = linkTo({ shown: id, back: true });
  }
}
