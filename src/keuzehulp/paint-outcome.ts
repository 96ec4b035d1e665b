import type { Fit } from '../schema/keuzehulp.ts';
import { unknownAnswer } from './address.ts';
import type { Advice, RankedApproach } from './advise.ts';
import type { Answers, Model } from './model.ts';
import { byNearness } from './near-stories.ts';
import {
  answeredText,
  changeText,
  finderText,
  leadText,
  mailText,
  supportText,
  tiedText,
  unmetText,
} from './words.ts';

/** What the outcome needs beside the advice. */
export interface OutcomeContext {
  asked: Answers;
  own: { sector: string; group: string };
  /** The address of the present state with this change. */
  linkTo(change: { asked?: Answers; shown?: string }): string;
}

const mostStories = 4;
const fewChanges = 3;
const mostChanges = 5;

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
  const find = finder(root);
  const nameOf = (id: string) => find(`[data-approach="${id}"] [data-name]`).textContent;
  const empty = advice.first.length === 0;
  find('[data-empty]').hidden = !empty;
  for (const part of root.querySelectorAll<HTMLElement>('[data-with-advice]')) part.hidden = empty;
  find('[data-lead]').textContent = empty ? '' : leadText(advice.first.map(nameOf), advice.close.map(nameOf));
  find('[data-answered]').textContent = empty ? '' : answeredText(advice.answered, model.questions.length);

  for (const band of root.querySelectorAll<HTMLElement>('[data-band]')) {
    const ranked = advice.ranked.filter((one) => one.band === band.dataset.band);
    band.hidden = ranked.length === 0;
    const cards = ranked.map((one) => paintCard(root, one, advice, context));
    finder(band)('[data-list]').append(...cards);
  }
  find('[data-here]').textContent = location.href;
  paintChanges(root, advice, context);
  const answers = paintAnswers(root, context);
  const fitting = advice.ranked.filter(({ band }) => band === 'goed');
  const leading = fitting.length > 0 ? fitting : advice.ranked.filter(({ id }) => advice.first.includes(id));
  const stories = new Set(
    leading.flatMap(({ id }) =>
      [...root.querySelectorAll<HTMLElement>(`[data-approach="${id}"] [data-stories] > :not([hidden])`)].map(
        (item) => item.dataset.story ?? '',
      ),
    ),
  );
  const query = new URLSearchParams([...stories].map((id) => ['verhaal', id]));
  const toFinder = find<HTMLAnchorElement>('[data-finder]');
  toFinder.href = `/verhalen/?${query}`;
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
  });
}

function paintCard(
  root: HTMLElement,
  { id, band, because, unmet, points, tied }: RankedApproach,
  { ranked, first }: Advice,
  { own }: OutcomeContext,
): HTMLElement {
  const card = finder(root)(`[data-approach="${id}"]`);
  const find = finder(card);
  find<HTMLDetailsElement>('details').open = first.includes(id);
  card.toggleAttribute('data-leads', first.includes(id));
  find('[data-support]').textContent =
    band === 'niet' ? unmetText(unmet?.reason) : supportText(because.length);
  find('[data-sum]').replaceChildren(
    ...because.map(({ weight }) => {
      const segment = copyOf(root, '[data-segment]');
      segment.dataset.weight = String(weight);
      return segment;
    }),
  );
  const equals = ranked.filter((one) => one.id !== id && one.band === band && one.points === points);
  const tie = find('[data-tied]');
  tie.hidden = !tied || band === 'niet';
  tie.textContent = tiedText(
    equals.map((one) => finder(root)(`[data-approach="${one.id}"] [data-name]`).textContent),
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
  byNearness(items, own, because).forEach(({ item }, place) => {
    item.hidden = place >= mostStories;
    list.append(item);
  });
  return card;
}

/** First the nearest change for each other approach that can come first, then the rest. */
function paintChanges(
  root: HTMLElement,
  { changes, ranked, first }: Advice,
  { asked, linkTo }: OutcomeContext,
): void {
  const find = finder(root);
  const order = ranked.map(({ id }) => id);
  const nearest = order.flatMap((id) => changes.find((change) => change.first === id) ?? []);
  const short = [...new Set([...nearest, ...changes])].slice(
    0,
    Math.max(fewChanges, Math.min(nearest.length, mostChanges)),
  );
  const rest = changes.filter((change) => !short.includes(change));
  const [list, more] = root.querySelectorAll('[data-change-list]');
  const items = (some: typeof changes) =>
    some.map(({ question, answer, first: id }) => {
      const item = copyOf(root, '[data-change]');
      const part = finder(item);
      part('[data-question]').textContent = questionOf(root, question);
      const link = part<HTMLAnchorElement>('a');
      link.textContent = labelOf(root, question, answer);
      link.href = linkTo({ asked: { ...asked, [question]: answer } });
      part('[data-then]').textContent = changeText(find(`[data-approach="${id}"] [data-name]`).textContent);
      return item;
    });
  list?.replaceChildren(...items(short));
  more?.replaceChildren(...items(rest));
  find('[data-more-changes]').hidden = rest.length === 0;
  find('[data-no-change]').hidden = changes.length > 0 || first.length === 0;
}

function paintAnswers(
  root: HTMLElement,
  { asked, linkTo }: OutcomeContext,
): { question: string; answer: string }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-given]')].map((row) => {
    const id = row.dataset.given ?? '';
    const answer = labelOf(root, id, asked[id] ?? unknownAnswer);
    finder(row)('[data-answer]').textContent = answer;
    finder(row)<HTMLAnchorElement>('[data-edit]').href = linkTo({ shown: id });
    return { question: questionOf(root, id), answer };
  });
}

function questionOf(root: HTMLElement, id: string): string {
  return finder(root)(`fieldset[data-screen="${id}"] [data-focus]`).textContent;
}

function labelOf(root: HTMLElement, question: string, answer: string): string {
  const box = finder(root)(`input[name="${question}"][value="${answer}"]`);
  return box.closest('label')?.querySelector('[data-label]')?.textContent ?? '';
}

/** Where an answer stands that speaks for an approach, within its card. */
function fitAt({ question, answer }: Fit): string {
  return `[data-fit="${question}"][data-answer="${answer}"]`;
}

function copyOf(root: HTMLElement, template: string): HTMLElement {
  const { content } = finder(root)<HTMLTemplateElement>(`template${template}`);
  return content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** Finds what must be there. */
function finder(within: ParentNode) {
  return <Part extends Element = HTMLElement>(selector: string): Part => {
    const part = within.querySelector<Part>(selector);
    if (part === null) throw new Error(`De keuzehulp mist ${selector}`);
    return part;
  };
}
