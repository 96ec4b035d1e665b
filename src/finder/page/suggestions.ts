import { suggestionText } from './suggestion-text.ts';

/** A page that can be chosen while typing. */
interface Suggestion {
  label: string;
  url: string;
}

export interface SuggestionGroup {
  heading: string;
  suggestions: Suggestion[];
}

/**
 * Makes a field with the role of combobox choose from a list of pages, as the ARIA Authoring Practices Guide describes an editable combobox
 * with list autocomplete: the arrow keys choose, Enter opens the page, Escape closes the list. Without a choice Enter
 * searches.
 */
export class Suggestions {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #say: (text: string) => void;
  #options: HTMLElement[] = [];
  #active = -1;

  /** `say` announces how many suggestions there are; an empty text that there are none any more. */
  constructor(field: HTMLInputElement, list: HTMLElement, say: (text: string) => void) {
    this.#field = field;
    this.#list = list;
    this.#say = say;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggesties');
    // A list that scrolls would be a stop for Tab, and disappears when the field loses the focus.
    list.tabIndex = -1;
    field.addEventListener('keydown', this.#onKey);
    field.addEventListener('blur', () => this.close());
    // Keeps the focus in the field: on blur the list would close before the click.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.#go((event.target as HTMLElement).closest('[data-url]')));
  }

  /** Shows these suggestions and announces how many there are. */
  offer(groups: readonly SuggestionGroup[]): void {
    const filled = groups.filter((group) => group.suggestions.length > 0);
    this.#list.replaceChildren(...filled.map((group, index) => this.#group(group, index)));
    this.#options = [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
    this.#options.forEach((option, index) => {
      option.id = `${this.#list.id}-${index}`;
    });
    this.#choose(-1);
    this.#open(this.#options.length > 0);
    this.#say(this.#options.length === 0 ? '' : suggestionText(this.#options.length));
  }

  close(): void {
    this.#open(false);
    this.#choose(-1);
    this.#say('');
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#field.setAttribute('aria-expanded', String(open));
  }

  #onKey = (event: KeyboardEvent): void => {
    // Keys that compose a letter ("ë") belong to the input method, keys with a modifier to the field or the browser.
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const open = !this.#list.hidden;
    const last = this.#options.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) {
      this.#open(true);
      this.#choose(this.#active >= last ? -1 : this.#active + 1);
    } else if (event.key === 'ArrowUp' && last >= 0) {
      this.#open(true);
      this.#choose(this.#active < 0 ? last : this.#active - 1);
    } else if (event.key === 'Escape' && open) {
      this.close();
    } else if (event.key === 'Enter' && open && this.#active >= 0) {
      this.#go(this.#options[this.#active] ?? null);
    } else {
      if (event.key === 'Enter') this.close();
      return;
    }
    event.preventDefault();
  };

  #choose(index: number): void {
    this.#active = index;
    this.#options.forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === index));
    });
    const option = this.#options[index];
    if (option === undefined) this.#field.removeAttribute('aria-activedescendant');
    else {
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #go(option: HTMLElement | null): void {
    if (option?.dataset.url !== undefined) location.assign(option.dataset.url);
  }

  #group({ heading, suggestions }: SuggestionGroup, index: number): HTMLElement {
    const group = document.createElement('div');
    const title = Object.assign(document.createElement('span'), {
      id: `${this.#list.id}-kop-${index}`,
      textContent: heading,
    });
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', title.id);
    const options = suggestions.map(({ label, url }) => {
      const option = Object.assign(document.createElement('div'), { textContent: label });
      option.setAttribute('role', 'option');
      option.dataset.url = url;
      return option;
    });
    group.append(title, ...options);
    return group;
  }
}
