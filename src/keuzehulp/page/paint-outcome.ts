import { requiredPart } from '../../page-state/required-part.ts';
import { type Advice, advise } from '../advise.ts';
import type { Model } from '../model.ts';
import { answeredText, headingText, packageText } from '../words.ts';
import type { OutcomeContext } from './outcome-context.ts';
import { openText, partlyText } from './outcome-text.ts';
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

const mostInSentence = 2;

/**
 * The whole advice in one sentence, with the story that did it so, or how much of it. A part with more equal
 * approaches than a sentence can hold is said to be open.
 */
function sentenceOf(root: HTMLElement, { roles, story }: Advice): string {
  const told = roles.filter(({ first }) => first.length > 0 && first.length <= mostInSentence);
  const open = roles.filter(({ first }) => first.length > mostInSentence);
  const did = told.filter(({ first }) => first.some((id) => story?.approaches.includes(id)));
  const name = story === undefined || did.length === 0 ? undefined : storyOf(root, story.id).name;
  const all = did.length === told.length;
  return [
    packageText(
      told.map(({ role, first }) => ({ phrases: first.map((id) => phraseOf(root, id, role)) })),
      all ? name : undefined,
    ),
    all || name === undefined ? '' : partlyText(name, did.length),
    openText(open.map(({ role }) => role)),
  ]
    .filter((text) => text !== '')
    .join(' ');
}
