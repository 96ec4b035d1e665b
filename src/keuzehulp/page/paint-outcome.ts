import { requiredPart } from '../../page-state/required-part.ts';
import { unknownAnswer } from '../address.ts';
import type { Advice, RankedApproach } from '../advise.ts';
import type { Answers, Model } from '../model.ts';
import { answeredText, changeText, finderText, headingText, mailText, packageText } from '../words.ts';
import { copyOf, putInOrder } from './page-parts.ts';
import { fitAt, paintCard, type Visitor } from './paint-card.ts';

/** What the outcome needs beside the advice. */
export interface OutcomeContext extends Visitor {
  /** The address of the present state with this change. */
  linkTo(change: { asked?: Answers; shown?: string }): string;
}

const fewChanges = 3;

/**
 * Fills the outcome of Outcome.astro below `root` for an advice, and returns the text to mail. Only moves and
 * fills what the page holds; every text that a reader sees comes from the page or from words.ts.
 */
export function paintOutcome(
  root: HTMLElement,
  model: Model,
  advice: Advice,
  context: OutcomeContext,
): string {
  const find = <Part extends Element = HTMLElement>(selector: string): Part =>
    requiredPart<Part>(root, selector);
  const nameOf = (id: string) => find(`[data-approach="${id}"] [data-name]`).textContent;
  const first = advice.roles.flatMap((one) => one.first);
  const all = mostSaid(advice);
  const empty = first.length === 0;
  find('[data-screen="uitslag"] > [data-focus]').textContent = headingText(empty);
  find('[data-empty]').hidden = !empty;
  for (const part of root.querySelectorAll<HTMLElement>('[data-with-advice]')) part.hidden = empty;
  find('[data-lead]').textContent = empty
    ? ''
    : packageText(advice.roles.map((one) => ({ phrases: one.first.map(nameOf) })));
  find('[data-answered]').textContent = empty ? '' : answeredText(advice.answered, model.questions.length);

  for (const band of root.querySelectorAll<HTMLElement>('[data-band]')) {
    const ranked = all.filter((one) => one.band === band.dataset.band);
    band.hidden = ranked.length === 0;
    const cards = ranked.map((one) => paintCard(root, one, first, context));
    putInOrder(requiredPart(band, '[data-list]'), cards);
  }
  find('[data-here]').textContent = location.href;
  paintChanges(root, advice, first, context);
  const answers = paintAnswers(root, context);
  const leading = all.filter(({ id }) => first.includes(id));
  const stories = new Set(
    leading.flatMap(({ id }) =>
      [...root.querySelectorAll<HTMLElement>(`[data-approach="${id}"] [data-stories] > :not([hidden])`)].map(
        (item) => item.dataset.story ?? '',
      ),
    ),
  );
  const toFinder = find<HTMLAnchorElement>('[data-finder]');
  toFinder.search = String(new URLSearchParams([...stories].map((id) => ['verhaal', id])));
  toFinder.textContent = finderText(stories.size);
  return mailText({
    answers,
    approaches: leading.flatMap(({ id, because: [heaviest] }) =>
      heaviest === undefined
        ? []
        : [
            {
              name: nameOf(id),
              because: heaviest.because,
              story: find(`[data-approach="${id}"] ${fitAt(heaviest)} [data-source]`).textContent,
            },
          ],
    ),
    url: location.href,
    year: root.dataset.year ?? '',
  });
}

/** An approach of two parts is shown as in the part where more speaks for it. */
function mostSaid({ roles }: Advice): RankedApproach[] {
  const all = roles.flatMap(({ ranked }) => ranked).sort((a, b) => b.points - a.points);
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

/** The first few changes, then the rest. */
function paintChanges(
  root: HTMLElement,
  { changes }: Advice,
  now: readonly string[],
  { asked, linkTo }: OutcomeContext,
): void {
  const find = <Part extends Element = HTMLElement>(selector: string): Part =>
    requiredPart<Part>(root, selector);
  const short = changes.slice(0, fewChanges);
  const rest = changes.filter((change) => !short.includes(change));
  const [list, more] = root.querySelectorAll('[data-change-list]');
  const items = (some: typeof changes) =>
    some.map(({ question, answer, first }) => {
      const item = copyOf(root, '[data-change]');
      requiredPart(item, '[data-question]').textContent = questionOf(root, question);
      const link = requiredPart<HTMLAnchorElement>(item, 'a');
      link.textContent = labelOf(root, question, answer);
      link.href = linkTo({ asked: { ...asked, [question]: answer } });
      requiredPart(item, '[data-then]').textContent = changeText(
        first.map((id) => find(`[data-approach="${id}"] [data-name]`).textContent),
      );
      return item;
    });
  list?.replaceChildren(...items(short));
  more?.replaceChildren(...items(rest));
  find('[data-more-changes]').hidden = rest.length === 0;
  find('[data-no-change]').hidden = changes.length > 0 || now.length === 0;
}

function paintAnswers(
  root: HTMLElement,
  { asked, linkTo }: OutcomeContext,
): { question: string; answer: string }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-given]')].map((row) => {
    const id = row.dataset.given ?? '';
    const answer = labelOf(root, id, asked[id] ?? unknownAnswer);
    requiredPart(row, '[data-answer]').textContent = answer;
    requiredPart<HTMLAnchorElement>(row, '[data-edit]').href = linkTo({ shown: id });
    return { question: questionOf(root, id), answer };
  });
}

function questionOf(root: HTMLElement, id: string): string {
  return requiredPart(root, `fieldset[data-screen="${id}"] [data-focus]`).textContent;
}

function labelOf(root: HTMLElement, question: string, answer: string): string {
  const box = requiredPart(root, `input[name="${question}"][value="${answer}"]`);
  return box.closest('label')?.querySelector('[data-label]')?.textContent ?? '';
}
