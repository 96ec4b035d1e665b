import { type KnownValues, readAddress, writeAddress } from './address.ts';
import { type Card, readCard } from './card.ts';
import { paintExcerpt } from './excerpt.ts';
import { type Hit, loadEngine, trySearch } from './pagefind-search.ts';
import {
  countValues,
  type FacetName,
  nothingSelected,
  remaining,
  type Selection,
  waysOut,
} from './selection.ts';
import { statusText, wayOutText } from './words.ts';

const pauseInTyping = 200;

/**
 * <story-finder>: search and facets over the cards that the page already holds (see Finder.astro).
 * The address is the only state: every change writes it, and back, reload or a shared link read it again.
 */
class StoryFinder extends HTMLElement {
  #cards: Card[] = [];
  #selection: Selection = nothingSelected;
  /** Undefined when there is nothing to search for, or the search did not work. */
  #hits: Hit[] | undefined;
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** While somebody types, the address is replaced instead of added to. */
  #sameEntry = false;

  connectedCallback(): void {
    this.#cards = this.#all('[data-story]').map(readCard);
    const form = this.#part<HTMLFormElement>('form');
    const query = this.#query();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose(this.#readForm());
    });
    form.addEventListener('change', (event) => {
      if (event.target !== query) this.#choose(this.#readForm());
    });
    query.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#choose(this.#readForm(), true), pauseInTyping);
    });
    query.addEventListener('focus', () => void loadEngine().catch(() => {}));
    for (const button of this.#all('[data-clear]')) {
      button.addEventListener('click', () => this.#chooseAndFocus(nothingSelected));
    }
    const toggle = this.#part('[data-toggle-filters]');
    toggle.addEventListener('click', () => {
      const open = toggle.getAttribute('aria-expanded') !== 'true';
      toggle.setAttribute('aria-expanded', String(open));
      this.toggleAttribute('data-filters-open', open);
    });
    addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
    clearTimeout(this.#typing);
  }

  #readAddress = (): void => {
    clearTimeout(this.#typing);
    this.#sameEntry = false;
    void this.#show(readAddress(location.search, this.#known()));
  };

  #choose(selection: Selection, whileTyping = false): void {
    clearTimeout(this.#typing);
    const address = writeAddress(selection);
    if (address !== location.search) {
      const method = whileTyping && this.#sameEntry ? 'replaceState' : 'pushState';
      history[method](null, '', address === '' ? location.pathname : address);
    }
    this.#sameEntry = whileTyping;
    void this.#show(selection);
  }

  /** For buttons that disappear with what they clear: the focus goes to the new result. */
  #chooseAndFocus(selection: Selection): void {
    this.#choose(selection);
    this.#part('[data-status]').focus();
  }

  async #show(selection: Selection): Promise<void> {
    const turn = ++this.#turn;
    const searchAgain = selection.q !== this.#selection.q || (selection.q !== '' && this.#hits === undefined);
    this.#selection = selection;
    this.#writeForm();
    if (searchAgain) {
      const { hits, failed } = await trySearch(selection.q);
      if (turn !== this.#turn) return;
      this.#hits = hits;
      this.#part('[data-failure]').hidden = !failed;
    }
    this.#paint();
  }

  #paint(): void {
    const hits = this.#hits?.map((hit) => hit.id);
    const shown = remaining(this.#cards, this.#selection, hits);
    const list = this.#part('[data-list]');
    const order = [...shown, ...this.#cards.filter((card) => !shown.includes(card))].map((card) => card.item);
    if (order.some((item, index) => list.children[index] !== item)) list.append(...order);
    for (const card of this.#cards) {
      card.item.hidden = !shown.includes(card);
      paintExcerpt(card.item, this.#hits?.find((hit) => hit.id === card.id)?.excerpt);
    }
    const counts = countValues(this.#cards, this.#selection, hits);
    for (const box of this.#boxes()) {
      const count = box.closest('label')?.querySelector('[data-count]');
      if (count) count.textContent = String(counts[box.name as FacetName].get(box.value) ?? 0);
    }
    const asked = hits === undefined ? { ...this.#selection, q: '' } : this.#selection;
    this.#part('[data-status]').textContent = statusText(shown.length, this.#cards.length, asked);
    this.#part('[data-clear]').hidden = writeAddress(this.#selection) === '';
    this.#part('[data-empty]').hidden = shown.length > 0;
    this.#paintWaysOut(hits);
  }

  #paintWaysOut(hits: string[] | undefined): void {
    const buttons = waysOut(this.#cards, this.#selection, hits).map(({ drop, selection, count }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = wayOutText(
        drop.name === 'q' ? drop.value : this.#labelOf(drop.name, drop.value),
        count,
      );
      button.addEventListener('click', () => this.#chooseAndFocus(selection));
      const item = document.createElement('li');
      item.append(button);
      return item;
    });
    this.#part('[data-ways-out]').replaceChildren(...buttons);
  }

  #readForm(): Selection {
    const chosen = new URLSearchParams();
    for (const box of this.#boxes()) if (box.checked) chosen.append(box.name, box.value);
    chosen.set('q', this.#query().value);
    return readAddress(chosen.toString(), this.#known());
  }

  #writeForm(): void {
    const query = this.#query();
    if (query.value.trim() !== this.#selection.q) query.value = this.#selection.q;
    for (const box of this.#boxes())
      box.checked = this.#selection.facets[box.name as FacetName].includes(box.value);
  }

  #known(): KnownValues {
    const boxes = this.#boxes();
    const valuesOf = (name: FacetName) => boxes.filter((box) => box.name === name).map((box) => box.value);
    return { sector: valuesOf('sector'), aanpak: valuesOf('aanpak'), doelgroep: valuesOf('doelgroep') };
  }

  #labelOf(name: FacetName, value: string): string {
    const box = this.#boxes().find((one) => one.name === name && one.value === value);
    return box?.closest('label')?.querySelector('[data-label]')?.textContent ?? value;
  }

  #boxes(): HTMLInputElement[] {
    return this.#all('input[type="checkbox"]') as HTMLInputElement[];
  }

  #query(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input[name="q"]');
  }

  #all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`<story-finder> mist ${selector}`);
    return part;
  }
}

customElements.define('story-finder', StoryFinder);
