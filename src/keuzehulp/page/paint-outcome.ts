import { requiredPart } from '../../page-state/required-part.ts';
import { type Advice, advise } from '../advise.ts';
import type { Model } from '../model.ts';
import { answeredText, headingText, packageText } from '../words.ts';
import type { OutcomeContext } from './outcome-context.ts';
import { paintActions } from './paint-actions.ts';
import { paintAnswers } from './paint-answers.ts';
import { paintChanges } from './paint-changes.ts';
import { paintHeaviest } from './paint-heaviest.ts';
import { paintParts } from './paint-parts.ts';
import { paintSilent } from './paint-silent.ts';
import { phraseOf, storyOf } from './read-card.ts';

/**
 * Fills the outcome of Outcome.astro below `root`. Only moves and fills what the page holds; every text that a reader
 * sees comes from the page, from words.ts or from the *-text.ts beside this file.
 */
export function paintOutcome(root: HTMLElement, model: Model, context: OutcomeContext): void {
  const find = (selector: string) => requiredPart(root, selector);
  const advice = advise(model, context.asked, { heaviest: context.heaviest, own: context.own });
  const empty = advice.roles.every(({ first }) => first.length === 0);
  const sentence = empty ? '' : sentenceOf(root, advice);
  find('[data-screen="uitslag"] > [data-focus]').textContent = headingText(empty);
  find('[data-lead]').textContent = sentence;
  find('[data-answered]').textContent = empty ? '' : answeredText(advice.answered, model.questions.length);
  find('[data-empty]').hidden = !empty;
  for (const part of root.querySelectorAll<HTMLElement>('[data-with-advice]')) part.hidden = empty;
  paintParts(root, advice, context);
  paintSilent(root, advice);
  paintHeaviest(root, model, context);
  paintChanges(root, advice, context);
  paintAnswers(root, context);
  paintActions(root, advice, { sentence, url: context.url });
}

/** The whole advice in one sentence, with the story that did most of it. */
function sentenceOf(root: HTMLElement, { roles, story }: Advice): string {
  return packageText(
    roles.map(({ role, first }) => ({ phrases: first.map((id) => phraseOf(root, id, role)) })),
    story && storyOf(root, story.id).name,
  );
}
