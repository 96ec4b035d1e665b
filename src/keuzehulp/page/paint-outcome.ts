import { requiredPart } from '../../page-state/required-part.ts';
import { type Advice, advise } from '../advise.ts';
import type { Model, Role } from '../model.ts';
import { answeredText, headingText, packageText } from '../words.ts';
import type { OutcomeContext } from './outcome-context.ts';
import { openText, partlyText } from './outcome-text.ts';
import { paintActions } from './paint-actions.ts';
import { paintAnswers } from './paint-answers.ts';
import { paintChanges } from './paint-changes.ts';
import { paintHeaviest } from './paint-heaviest.ts';
import { paintParts } from './paint-parts.ts';
import { paintSilent } from './paint-silent.ts';
import { phraseOf } from './read-card.ts';
import type { ShownStories } from './shown-stories.ts';

/** What is painted of an outcome before its stories are there. */
export interface PaintedOutcome {
  advice: Advice;
  /** The part of the advice in which the card of an approach stands. */
  placed: ReadonlyMap<string, Role>;
}

/**
 * Fills the outcome of Outcome.astro below `root`, but for what names or lists stories. Only moves and fills what the page
 * holds; every text that a reader sees comes from the page, from words.ts or from the *-text.ts beside this file.
 */
export function paintOutcome(root: HTMLElement, model: Model, context: OutcomeContext): PaintedOutcome {
  const find = (selector: string) => requiredPart(root, selector);
  const advice = advise(model, context.asked, { heaviest: context.heaviest });
  const empty = isEmpty(advice);
  find('[data-screen="uitslag"] > [data-focus]').textContent = headingText(empty);
  find('[data-answered]').textContent = empty ? '' : answeredText(advice.answered, model.questions.length);
  find('[data-empty]').hidden = !empty;
  for (const part of root.querySelectorAll<HTMLElement>('[data-with-advice]')) part.hidden = empty;
  const placed = paintParts(root, advice, context);
  paintSilent(root, advice);
  paintHeaviest(root, model, context);
  paintChanges(root, advice, context);
  paintAnswers(root, context);
  return { advice, placed };
}

/** Fills the rest of it: the advice in a sentence, what to do with it, and the stories; those are undefined when they cannot be had. */
export function paintWithStories(
  root: HTMLElement,
  { advice }: PaintedOutcome,
  { url }: OutcomeContext,
  stories: ShownStories | undefined,
): void {
  const sentence = isEmpty(advice) ? '' : sentenceOf(root, advice, stories?.combined);
  requiredPart(root, '[data-lead]').textContent = sentence;
  stories?.paint();
  paintActions(root, advice, { sentence, url });
  requiredPart(root, '[data-read]').hidden = stories === undefined;
  requiredPart(root, '[data-no-stories]').hidden = stories !== undefined;
}

const isEmpty = ({ roles }: Advice): boolean => roles.every(({ first }) => first.length === 0);

const mostInSentence = 2;

/**
 * The whole advice in one sentence, with the story that did it so, or how much of it. A part with more equal
 * approaches than a sentence can hold is said to be open.
 */
function sentenceOf(root: HTMLElement, { roles }: Advice, combined: ShownStories['combined']): string {
  const told = roles.filter(({ first }) => first.length > 0 && first.length <= mostInSentence);
  const open = roles.filter(({ first }) => first.length > mostInSentence);
  const did = told.filter(({ first }) => first.some((id) => combined?.approaches.includes(id)));
  const name = did.length === 0 ? undefined : combined?.name;
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
