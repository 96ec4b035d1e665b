import { choiceText, readChoice, writeChoice } from './choice.ts';

/**
 * <approach-comparison>: shows the chosen approaches of the table that the page already holds (see
 * vergelijken.astro). The address is the only state.
 */
class ApproachComparison extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this.#choose);
    this.querySelector('[data-clear]')?.addEventListener('click', this.#clear);
    addEventListener('popstate', this.#show);
    // By then the browser has put back the boxes of an earlier visit, and the address must win.
    addEventListener('pageshow', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#show);
    removeEventListener('pageshow', this.#show);
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
    history.pushState(null, '', `${location.pathname}${writeChoice(chosen)}`);
    this.#show();
  }

  #show = (): void => {
    const boxes = this.#boxes();
    const known = boxes.map((box) => box.value);
    const chosen = readChoice(location.search, known);
    for (const box of boxes) box.checked = chosen.includes(box.value);
    for (const row of this.querySelectorAll<HTMLElement>('[data-approach]')) {
      row.hidden = chosen.length > 0 && !chosen.includes(row.dataset.approach ?? '');
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = choiceText(chosen.length, known.length);
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = chosen.length === 0;
  };

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="aanpak"]')];
  }
}

customElements.define('approach-comparison', ApproachComparison);
