import { finderCard } from '../../addresses.ts';
import type { Answer } from '../search/answer.ts';
import { fetchFile } from '../search/fetch-file.ts';
import { loadOnce } from '../search/load-once.ts';
import type { Fragment } from '../search/pagefind-index.ts';
import type { Passages } from './passages.ts';
import type { KnownStory } from './suggestion-groups.ts';

const storiesBeforeAlso = 2;

/** The cards in the page: which are shown, in which order, and the passage that holds the words. */
export class CardList {
  readonly #list: HTMLElement;
  readonly #numbering: string;
  readonly #cards = new Map<number, HTMLElement>();
  readonly #passages: () => Promise<Passages>;
  #shown: readonly number[] = [];
  #touched: (story: number) => readonly string[] = () => [];
  #answer: Answer | undefined;
  #hadAnswer = false;
  /** The other pages that were found, after the first stories: on a phone they would fill the first screen. */
  readonly #also: HTMLElement;
  readonly #alsoItem = document.createElement('li');

  constructor(
    list: HTMLElement,
    also: HTMLElement,
    numbering: string,
    fragment: (story: number) => Promise<Fragment | undefined>,
  ) {
    this.#numbering = numbering;
    this.#list = list;
    this.#passages = loadOnce(async () => new (await import('./passages.ts')).Passages(fragment));
    this.#also = also;
    this.#alsoItem.append(also);
    this.#alsoItem.hidden = true;
    for (const card of list.querySelectorAll<HTMLElement>(':scope > [data-number]')) this.#keep(card);
  }

  /**
   * Shows these stories in this order, each with the chosen approaches that it only touches. Resolves when their cards
   * are there; rejects when one cannot be loaded.
   */
  async show(
    stories: readonly number[],
    answer: Answer | undefined,
    touched: (story: number) => readonly string[],
  ): Promise<void> {
    this.#shown = stories;
    this.#answer = answer;
    this.#touched = touched;
    this.#place();
    const missing = stories.filter((story) => !this.#cards.has(story));
    await Promise.all(missing.map((story) => this.#fetch(story)));
  }

  /** The stories whose cards are in the page. */
  known(): KnownStory[] {
    return [...this.#cards].map(([number, card]) => {
      const link = card.querySelector('a');
      return {
        number,
        title: link?.textContent ?? '',
        organisation: card.dataset.organisation ?? card.querySelector('.organisation')?.textContent ?? '',
        url: link?.getAttribute('href') ?? '',
      };
    });
  }

  /** Shows the other pages that were found after the first stories, or nothing when there are none. */
  placeAlso(): void {
    this.#alsoItem.hidden = this.#also.hidden;
    this.#place();
  }

  #place(): void {
    const shown = this.#shown.flatMap((story) => this.#cards.get(story) ?? []);
    const isShown = new Set(shown);
    const items = [...shown.slice(0, storiesBeforeAlso), this.#alsoItem, ...shown.slice(storiesBeforeAlso)];
    if (items.some((item, index) => this.#list.children[index] !== item)) this.#list.prepend(...items);
    for (const card of this.#cards.values()) if (!isShown.has(card)) card.hidden = true;
    for (const card of shown) {
      card.hidden = false;
      this.#paintTouched(card);
    }
    void this.#annotate(shown);
  }

  async #fetch(story: number): Promise<void> {
    const response = await fetchFile(finderCard(this.#numbering, story));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const card = page.querySelector<HTMLElement>('[data-number]');
    if (card === null) throw new Error(`No card of story ${story}.`);
    if (this.#cards.has(story)) return;
    this.#keep(document.adoptNode(card));
    this.#place();
  }

  #keep(card: HTMLElement): void {
    this.#cards.set(Number(card.dataset.number), card);
  }

  /** Shows where the cards have the words of the answer, with code that is loaded with the first one. */
  async #annotate(cards: readonly HTMLElement[]): Promise<void> {
    const answer = this.#answer;
    if (answer === undefined && !this.#hadAnswer) return;
    this.#hadAnswer = true;
    const passages = await this.#passages().catch(() => undefined);
    if (answer === this.#answer) passages?.show(cards, answer);
  }

  #paintTouched(card: HTMLElement): void {
    const labels = this.#touched(Number(card.dataset.number));
    card.querySelector('[data-touched]')?.remove();
    if (labels.length === 0) return;
    const textContent = `Ook een beetje: ${labels.join(', ')}`;
    const element = Object.assign(document.createElement('p'), { className: 'small', textContent });
    element.dataset.touched = '';
    card.querySelector('[data-excerpt]')?.after(element);
  }
}
