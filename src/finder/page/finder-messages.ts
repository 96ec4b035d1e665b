import { copyText } from '../../page-state/copy-text.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import type { FailureMessage } from './finder-text.ts';

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

/** Hides what is said of an answer: the next one may have nothing of it. */
export function hideAnswer(finder: HTMLElement): void {
  for (const part of ['correction', 'answers', 'also']) requiredPart(finder, `[data-${part}]`).hidden = true;
}

/** Shows a message of failure with a way out; undefined removes it. */
export function paintFailure(finder: HTMLElement, message: FailureMessage | undefined): void {
  requiredPart(finder, '[data-failure]').hidden = message === undefined;
  requiredPart(finder, '[data-failure-text]').textContent = message?.text ?? '';
  requiredPart(finder, '[data-retry]').hidden = message === undefined || message.isOutdated;
}

/** Copies the address of the selection and says so; where the browser refuses, it shows the address instead. */
export async function copyAddress(finder: HTMLElement): Promise<void> {
  requiredPart(finder, '[data-copied]').textContent = (await copyText(location.href))
    ? 'De link is gekopieerd.'
    : `Kopiëren lukt niet in deze browser. Dit is de link: ${location.href}`;
}
