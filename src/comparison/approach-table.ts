import { keepOwnAddress } from '../page-state/own-address.ts';
import { requiredPart } from '../page-state/required-part.ts';
import { onRestoredForm } from '../page-state/restored-form.ts';
import { comparedText, countText } from './count-text.ts';
import { fetchTable } from './fetch-table.ts';
import { TableOrder } from './table-order.ts';
import { keepTableRoles } from './table-roles.ts';
import { readTable, type TableState, turned, writeTable } from './table-state.ts';

/** More than this stand below each other. */
const mostBeside = 3;

/**
 * <approach-table>: the table of approaches, to sort and to tick. The address is the only state. On the page that has
 * the comparison, what is ticked stands side by side above the table, once that is fetched; elsewhere a link leads to that page.
 */
class ApproachTable extends HTMLElement {
  #approaches: readonly string[] = [];
  #order: TableOrder | undefined;
  #stopWatching = (): void => {};

  connectedCallback(): void {
    this.#approaches = this.#boxes().map(({ value }) => value);
    this.#order = new TableOrder(this.#table());
    for (const table of this.querySelectorAll('table')) keepTableRoles(table);
    this.addEventListener('change', this.#tick);
    this.addEventListener('click', this.#press);
    addEventListener('popstate', this.#show);
    this.#stopWatching = onRestoredForm(this.#show);
    this.#show();
    const comparison = this.#comparison();
    if (comparison) {
      requiredPart(comparison, '[data-retry]').addEventListener('click', () => {
        requiredPart(comparison, 'h2').focus();
        void this.#fetch(comparison);
      });
      void this.#fetch(comparison);
    }
    // Who comes for a comparison need not scroll past the whole table.
    const all = this.querySelector<HTMLDetailsElement>('[data-all]');
    if (all && this.#read().chosen.length > 1) all.open = false;
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#show);
    this.#stopWatching();
  }

  #tick = (): void => {
    const ticked = this.#boxes().filter((box) => box.checked);
    this.#go({ ...this.#read(), chosen: ticked.map((box) => box.value) });
  };

  #press = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const state = this.#read();
    const column = target.closest<HTMLElement>('[data-sort]')?.dataset.sort;
    if (column !== undefined) this.#go({ ...state, order: turned(state.order, column) });
    if (target.closest('[data-clear]') === null) return;
    this.#go({ ...state, chosen: [] });
    this.#boxes()[0]?.focus();
  };

  /** What comes above the table or leaves it does not move the table on the screen. */
  #go(state: TableState): void {
    const top = () => this.#table().getBoundingClientRect().top;
    const before = top();
    history.pushState(
      null,
      '',
      `${location.pathname}${writeTable({ ...state, chosen: this.#known(state.chosen) })}`,
    );
    this.#show();
    scrollBy({ top: top() - before, behavior: 'instant' });
  }

  #show = (): void => {
    const state = this.#read();
    keepOwnAddress(writeTable(state));
    this.#order?.show(state.order);
    this.#showChoice(state.chosen);
  };

  #showChoice(chosen: readonly string[]): void {
    for (const box of this.#boxes()) box.checked = chosen.includes(box.value);
    const bar = requiredPart(this, '[data-bar]');
    requiredPart(bar, '[role="status"]').textContent = countText(chosen.length);
    bar.toggleAttribute('data-chosen', chosen.length > 0);
    requiredPart(bar, '[data-clear]').hidden = chosen.length === 0;
    const go = requiredPart<HTMLAnchorElement>(bar, '[data-go]');
    go.hidden = chosen.length < 2;
    const comparison = this.#comparison();
    if (comparison) go.href = `#${comparison.id}`;
    else go.search = writeTable({ chosen, order: undefined });
    if (comparison) this.#compare(comparison, chosen);
  }

  /** Fetches the approaches side by side into the comparison, or says there that they cannot be had. */
  async #fetch(comparison: HTMLElement): Promise<void> {
    const failure = requiredPart(comparison, '[data-failure]');
    failure.hidden = true;
    try {
      const table = await fetchTable(comparison.dataset.comparison ?? '');
      keepTableRoles(table);
      requiredPart(comparison, '[data-after-table]').before(table);
      comparison.removeAttribute('data-bare');
    } catch {
      failure.hidden = false;
    }
    this.#showChoice(this.#read().chosen);
  }

  #compare(comparison: HTMLElement, chosen: readonly string[]): void {
    comparison.hidden = chosen.length === 0;
    requiredPart(this, '[data-pairs]').hidden = chosen.length > 0;
    requiredPart(comparison, 'h2').textContent = comparedText(chosen.length);
    comparison.querySelector('table')?.toggleAttribute('data-many', chosen.length > mostBeside);
    for (const cell of comparison.querySelectorAll<HTMLElement>('[data-choice]'))
      cell.hidden = !chosen.includes(cell.dataset.choice ?? '');
  }

  #read(): TableState {
    return readTable(location.search, { approaches: this.#approaches, columns: this.#order?.columns ?? [] });
  }

  /** In the order of the closed list, however the table is sorted. */
  #known(chosen: readonly string[]): string[] {
    return this.#approaches.filter((id) => chosen.includes(id));
  }

  #comparison(): HTMLElement | null {
    return this.querySelector('[data-comparison]');
  }

  #table(): HTMLElement {
    return requiredPart(this, '.approaches');
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="aanpak"]')];
  }
}

customElements.define('approach-table', ApproachTable);
