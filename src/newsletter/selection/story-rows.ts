import { requiredPart } from '../../page-state/required-part.ts';
import { origin } from '../item-words.ts';
import type { ChosenStory } from './kit-item.ts';

/** What the buttons of a row do. */
interface Actions {
  move(slug: string, by: number): void;
  remove(slug: string): void;
}

/** The list of chosen stories, each with buttons that move it or take it away. A button keeps the focus, also at an end of the list. */
export class StoryRows {
  readonly #within: HTMLElement;
  readonly #list: HTMLElement;
  readonly #actions: Actions;

  constructor(within: HTMLElement, actions: Actions) {
    this.#within = within;
    this.#list = requiredPart(within, '[data-stories]');
    this.#actions = actions;
  }

  /** Shows these stories in this order. */
  paint(stories: readonly ChosenStory[]): void {
    this.#list.hidden = stories.length === 0;
    this.#list.replaceChildren(...stories.map((story, index) => this.#row(story, index, stories.length)));
  }

  #row({ slug, item }: ChosenStory, index: number, total: number): Element {
    const template = requiredPart<HTMLTemplateElement>(this.#within, '[data-row]');
    const row = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
    const link = requiredPart<HTMLAnchorElement>(row, '[data-title]');
    link.textContent = item.title;
    link.href = new URL(item.address).pathname;
    requiredPart(row, '[data-origin]').textContent = origin(item);
    for (const button of row.querySelectorAll('button')) {
      const by = Number(button.dataset.move ?? 0);
      button.setAttribute('aria-label', `${button.textContent}: ${item.title}`);
      // Not `disabled`: a button that is keeps no focus, and the next key press would be for another button.
      const isAtEnd = by !== 0 && (index + by < 0 || index + by >= total);
      if (isAtEnd) button.setAttribute('aria-disabled', 'true');
      else button.addEventListener('click', () => this.#act(slug, by, index));
    }
    return row;
  }

  #act(slug: string, by: number, index: number): void {
    if (by === 0) this.#actions.remove(slug);
    else this.#actions.move(slug, by);
    const row = this.#list.children[by === 0 ? Math.min(index, this.#list.children.length - 1) : index + by];
    const wanted = by === 0 ? '[data-remove]' : `[data-move="${by}"]`;
    const next = row?.querySelector<HTMLElement>(wanted) ?? requiredPart(this.#within, '#keuze');
    next.focus();
  }
}
