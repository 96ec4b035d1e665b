import { requiredPart } from '../../page-state/required-part.ts';
import { advise } from '../advise.ts';
import type { Model } from '../model.ts';
import type { OutcomeContext } from './outcome-context.ts';

/** Asks what weighs heaviest, when approaches are close, with only the answers that choose between them. */
export function paintHeaviest(
  root: HTMLElement,
  model: Model,
  { asked, heaviest, linkTo }: OutcomeContext,
): void {
  const firstWith = (priority?: string) =>
    JSON.stringify(advise(model, asked, { heaviest: priority }).roles.map(({ first }) => first));
  const now = firstWith();
  const part = requiredPart(root, '[data-heaviest]');
  const links = [...part.querySelectorAll<HTMLAnchorElement>('[data-priority]')];
  const choosing = links.filter(({ dataset: { priority } }) => firstWith(priority) !== now);
  part.hidden = choosing.length === 0;
  for (const link of links) {
    const { priority } = link.dataset;
    link.closest('li')?.toggleAttribute('hidden', !choosing.includes(link));
    link.href = linkTo({ heaviest: priority });
    if (priority === heaviest) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const none = requiredPart<HTMLAnchorElement>(part, '[data-no-priority]');
  none.href = linkTo({ heaviest: undefined });
  none
    .closest('li')
    ?.toggleAttribute('hidden', !choosing.some(({ dataset }) => dataset.priority === heaviest));
}
