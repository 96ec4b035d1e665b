import { finderCards } from '../../addresses.ts';
import { cardFileOf } from '../formats/card-files.ts';
import type { Answer } from '../search/answer.ts';
import { fetchFile } from '../search/fetch-file.ts';
import { loadEachOnce, loadOnce } from '../search/load-once.ts';
import type { StoryTexts } from '../search/story-texts.ts';
import type { FinderLibrary } from './finder-library.ts';
import type { Passages } from './passages.ts';

const storiesBeforeAlso = 2;

/** The cards in the page: which are shown, in which order, and the passage that holds the words. */
export class CardList {
  readonly #list: HTMLElement;
  readonly #library: FinderLibrary;
  readonly #load = loadEachOnce((file: number) => this.#fetch(file));
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
    library: FinderLibrary,
    texts: () => Promise<StoryTexts>,
  ) {
    this.#library = library;
    this.#list = list;
    this.#passages = loadOnce(async () => new (await import('./shown-answer.ts')).Passages(texts));
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
    await Promise.all(missing.map((story) => this.#load(cardFileOf(story, this.#library.total))));
  }

  /** The cards that are loaded, by the number of their story. */
  get loaded(): ReadonlyMap<number, HTMLElement> {
    return this.#cards;
  }

  /** Shows the other pages that were found after the first stories, or nothing when there are none. */
  showAlso(): void {
    this.#alsoItem.hidden = this.#also.hidden;
  }

  #place(): void {
    const shown = this.#shown.flatMap((story) => this.#cards.get(story) ?? []);
    const items = [...shown.slice(0, storiesBeforeAlso), this.#alsoItem, ...shown.slice(storiesBeforeAlso)];
    const { children } = this.#list;
    this.#list.removeAttribute('data-undecided');
    // Cards that stay where they are keep their layout, and their focus.
    items.forEach((item, index) => {
      if (children[index] !== item) this.#list.insertBefore(item, children[index] ?? null);
    });
    while (children.length > items.length) this.#list.lastElementChild?.remove();
    for (const card of shown) this.#paintTouched(card);
    // Without a card in sight its code would come before the cards.
    if (shown.length > 0) void this.#annotate(shown);
  }

  async #fetch(file: number): Promise<void> {
    const response = await fetchFile(finderCards(this.#library.numbering, file));
    const text = await response.text();
    // A browser mends half a card.
    if (!text.trimEnd().endsWith('</li>')) throw new Error(`No whole cards: ${file}`);
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const card of page.querySelectorAll<HTMLElement>('[data-number]')) {
      if (!this.#cards.has(Number(card.dataset.number))) this.#keep(document.adoptNode(card));
    }
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
    const before = card.querySelector('[data-touched]');
    const textContent = labels.length === 0 ? '' : `Ook een beetje: ${labels.join(', ')}`;
    if ((before?.textContent ?? '') === textContent) return;
    before?.remove();
    if (textContent === '') return;
    const element = Object.assign(document.createElement('p'), { className: 'small', textContent });
    element.dataset.touched = '';
    card.querySelector('[data-excerpt]')?.after(element);
  }
}
