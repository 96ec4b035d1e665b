import { copyText } from '../../page-state/copy-text.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import type { IndexedTopic } from '../formats/topics.ts';
import { correctedQuery } from '../search/answer.ts';
import type { AnsweredTerm } from '../search/postings.ts';
import { type FailureMessage, insteadText } from './finder-text.ts';
import { addressOfTopic, topicKindTexts } from './topic-kinds.ts';

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

/** Says what was searched for instead of what was typed: "Bedoelde je …?", with a button to search for that after all. */
export function paintCorrection(finder: HTMLElement, q: string, terms: readonly AnsweredTerm[]): void {
  const corrected = correctedQuery(q, terms);
  const instead = insteadText(terms);
  requiredPart(finder, '[data-correction]').hidden = corrected === undefined && instead === undefined;
  const text = requiredPart(finder, '[data-correction-text]');
  text.replaceChildren(...(instead === undefined ? [] : [`${instead} `]));
  if (corrected !== undefined) {
    const link = Object.assign(document.createElement('a'), { textContent: corrected });
    link.href = `?${new URLSearchParams({ q: corrected })}`;
    text.append('Bedoelde je ', link, '? Je ziet nu verhalen met dat woord.');
  }
  requiredPart(finder, '[data-literal]').textContent = `Zoek toch op “${q}”`;
}

/** Lists the topics that the query is about, under "Ook gevonden". */
export function paintAlso(finder: HTMLElement, topics: readonly IndexedTopic[]): void {
  requiredPart(finder, '[data-also]').hidden = topics.length === 0;
  const items = topics.map((topic) => {
    const kind = Object.assign(document.createElement('span'), {
      className: 'soft small',
      textContent: topicKindTexts[topic.kind].label,
    });
    const link = Object.assign(document.createElement('a'), { textContent: topic.label });
    link.href = addressOfTopic(topic);
    const item = document.createElement('li');
    item.append(kind, ' ', link);
    return item;
  });
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
