import { copyText } from '../../page-state/copy-text.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import type { AnswerPage } from '../formats/answer-pages.ts';
import { type Answer, correctedQuery, queryWithout } from '../search/answer.ts';
import { type FailureMessage, insteadText, relaxationText } from './finder-text.ts';
import { labelOfKind } from './topic-kinds.ts';

/** A list item with a button, for lists that are rebuilt at each answer. */
export function buttonItem(text: string, onClick: () => void, label?: string): HTMLElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: text,
  });
  if (label !== undefined) button.setAttribute('aria-label', label);
  button.addEventListener('click', onClick);
  const item = document.createElement('li');
  item.append(button);
  return item;
}

/**
 * Says what was done with words that were not found as they were typed: "Bedoelde je …?", with a button to search for
 * them after all, and what remains without each word when no story has all of them.
 */
export function paintCorrection(finder: HTMLElement, q: string, answer: Answer | undefined): void {
  const corrected = correctedQuery(q, answer?.terms ?? []);
  const instead = answer === undefined ? '' : insteadText(answer);
  const without = answer?.without ?? [];
  requiredPart(finder, '[data-correction]').hidden =
    corrected === undefined && instead === '' && without.length === 0;
  const text = requiredPart(finder, '[data-correction-text]');
  text.replaceChildren(instead, ' ');
  if (corrected !== undefined) {
    const link = Object.assign(document.createElement('a'), { textContent: corrected });
    link.href = `?${new URLSearchParams({ q: corrected })}`;
    text.append('Bedoelde je ', link, '? Je ziet nu verhalen met dat woord.');
  }
  const literal = requiredPart(finder, '[data-literal]');
  literal.textContent = `Zoek toch op “${q}”`;
  literal.hidden = corrected === undefined;
  const ways = without.map(({ word, count }) => {
    const link = Object.assign(document.createElement('a'), { textContent: relaxationText(word, count) });
    link.href = `?${new URLSearchParams({ q: queryWithout(q, word) })}`;
    return listItem(link);
  });
  requiredPart(finder, '[data-without]').replaceChildren(...ways);
}

/** Shows the pages that answer the query as such, above the stories: what it is, its name and its first sentence. */
export function paintAnswers(finder: HTMLElement, pages: readonly AnswerPage[]): void {
  requiredPart(finder, '[data-answers]').hidden = pages.length === 0;
  const items = pages.map(({ kind, url, label, text }) => {
    const link = Object.assign(document.createElement('a'), { textContent: label, href: url });
    const said = Object.assign(document.createElement('span'), { textContent: text });
    return listItem(kindLabel(labelOfKind(kind)), link, said);
  });
  requiredPart(finder, '[data-answer-list]').replaceChildren(...items);
}

function kindLabel(text: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className: 'soft small', textContent: text });
}

function listItem(...content: HTMLElement[]): HTMLElement {
  const item = document.createElement('li');
  item.append(...content.flatMap((one, index) => (index === 0 ? [one] : [' ', one])));
  return item;
}

/** Lists the other pages that the query is about, under "Ook gevonden". */
export function paintAlso(finder: HTMLElement, pages: readonly AnswerPage[]): void {
  requiredPart(finder, '[data-also]').hidden = pages.length === 0;
  const items = pages.map(({ kind, url, label }) =>
    listItem(
      kindLabel(labelOfKind(kind)),
      Object.assign(document.createElement('a'), { textContent: label, href: url }),
    ),
  );
  requiredPart(finder, '[data-also-list]').replaceChildren(...items);
}

/** Offers to tell the editors what was looked for, where the site has an address for it. */
export function offerToTell(finder: HTMLElement, q: string): void {
  const offer = finder.querySelector<HTMLElement>('[data-tell]');
  const link = offer?.querySelector<HTMLAnchorElement>('[data-tell-link]');
  if (!offer || !link) return;
  offer.hidden = q === '';
  link.dataset.start ??= link.href;
  link.href = link.dataset.start + encodeURIComponent(q);
}

/** Shows a message of failure with a way out; undefined removes it. */
export function paintFailure(finder: HTMLElement, message: FailureMessage | undefined): void {
  requiredPart(finder, '[data-failure]').hidden = message === undefined;
  requiredPart(finder, '[data-failure-text]').textContent = message?.text ?? '';
  requiredPart(finder, '[data-retry]').hidden = message === undefined || message.isOutdated;
  requiredPart(finder, '[data-reload]').hidden = message?.isOutdated !== true;
}

/** Copies the address of the selection and says so; where the browser refuses, it shows the address instead. */
export async function copyAddress(finder: HTMLElement): Promise<void> {
  requiredPart(finder, '[data-copied]').textContent = (await copyText(location.href))
    ? 'De link is gekopieerd.'
    : `Kopiëren lukt niet in deze browser. Dit is de link: ${location.href}`;
}
