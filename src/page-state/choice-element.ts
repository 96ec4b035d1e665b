import { readChoice, writeChoice } from './choice.ts';
import { keepOwnAddress } from './own-address.ts';
import { onRestoredForm } from './restored-form.ts';

/**
 * An element that shows, of all that the page holds, what is chosen with its checkboxes. The address is the only
 * state. It contains checkboxes named `parameter`; every element that belongs to one of them has its value in
 * `data-choice`; a live region announces the count, and `[data-clear]` clears the choice.
 */
export abstract class ChoiceElement extends HTMLElement {
  /** The name of the checkboxes and of the parameter in the address. */
  protected abstract readonly parameter: string;

  /** The text of the live region when `chosen` of `total` are chosen; 0 means that all are shown. */
  protected abstract countText(chosen: number, total: number): string;

  #stopWatching = (): void => {};

  connectedCallback(): void {
    this.addEventListener('change', this.#choose);
    this.querySelector('[data-clear]')?.addEventListener('click', this.#clear);
    addEventListener('popstate', this.#show);
    this.#stopWatching = onRestoredForm(this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#show);
    this.#stopWatching();
  }

  /** Called after each change with the values that are shown. */
  protected shown(_ids: string[]): void {}

  /** Announces a text in the live region, until the next choice. */
  protected say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  #choose = (): void => {
    const chosen = this.#boxes().filter((box) => box.checked);
    this.#go(chosen.map((box) => box.value));
  };

  #clear = (): void => {
    this.#go([]);
    this.#boxes()[0]?.focus();
  };

  #go(chosen: string[]): void {
    history.pushState(null, '', `${location.pathname}${writeChoice(this.parameter, chosen)}`);
    this.#show();
  }

  #show = (): void => {
    const boxes = this.#boxes();
    const known = boxes.map((box) => box.value);
    const chosen = readChoice(location.search, this.parameter, known);
    keepOwnAddress(writeChoice(this.parameter, chosen));
    for (const box of boxes) box.checked = chosen.includes(box.value);
    const shown = chosen.length > 0 ? chosen : known;
    for (const row of this.querySelectorAll<HTMLElement>('[data-choice]')) {
      row.hidden = !shown.includes(row.dataset.choice ?? '');
    }
    this.say(this.countText(chosen.length, known.length));
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = chosen.length === 0;
    this.shown(shown);
  };

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name="${this.parameter}"]`)];
  }
}
