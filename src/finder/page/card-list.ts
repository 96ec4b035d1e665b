import { finderCards } from '../../addresses.ts';
import { cardFileOf } from '../formats/card-files.ts';
import type { Answer } from '../search/answer.ts';
import { fetchText } from '../search/fetch-file.ts';
import { loadEachOnce, loadOnce } from '../search/load-once.ts';
import type { StoryTexts } from '../search/story-texts.ts';
import type { FinderLibrary } from './finder-library.ts';
import { loadShownAnswer } from './load-shown-answer.ts';
import type { Passages } from './passages.ts';

const storiesBeforeAlso = 2;
/** Marks cards, and the page at first, whose covers wait for words; see Finder.astro. */
const wordsFirst = 'data-words-first';

/** The cards in the page: which are shown, in which order, and the passage that holds the words. */
export class CardList {
  readonly #list: HTMLElement;
  readonly #library: FinderLibrary;
  readonly #load = loadEachOnce((file: number) => this.#fetch(file));
  readonly #cards = new Map<number, HTMLElement>();
  readonly #passages: () => Promise<Passages>;
  #shown: readonly number[] = [];
  /** Whether a card may stand below one that is still to come. */
  #isLoose = false;
  #touched: (story: number) => readonly string[] = () => [];
  #answer: Answer | undefined;
  #hadAnswer = false;
  #annotated: Promise<void> | undefined;
  /** Whether the words of the answer are there, so that covers may come. */
  #hasWords = true;
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
    this.#passages = loadOnce(async () => new (await loadShownAnswer()).Passages(texts));
    this.#also = also;
    this.#alsoItem.append(also);
    this.#alsoItem.hidden = true;
    this.#keep(list);
  }

  /**
   * Shows these stories in this order, each with the chosen approaches that it only touches: from the top, as their cards
   * come. When more is known of the same query (`isSame`), what is there stays, and the others come between. Resolves when
   * all cards are there; rejects when one cannot be loaded.
   */
  async show(
    stories: readonly number[],
    answer: Answer | undefined,
    touched: (story: number) => readonly string[],
    isSame: boolean,
  ): Promise<void> {
    this.#shown = stories;
    this.#answer = answer;
    this.#touched = touched;
    this.#isLoose = isSame;
    this.#hasWords &&= isSame;
    for (const html of this.#library.cards.splice(0)) this.#take(html);
    this.#place();
    const missing = stories.filter((story) => !this.#cards.has(story));
    const files = missing.map((story) => this.#load(cardFileOf(story, this.#library.total)));
    await Promise.allSettled(files);
    if (files.length > 0 && stories === this.#shown) {
      // Also below one that did not come.
      this.#isLoose = true;
      this.#place();
    }
    await Promise.all(files);
  }

  /** The cards that are loaded, by the number of their story. */
  get loaded(): ReadonlyMap<number, HTMLElement> {
    return this.#cards;
  }

  /** Shows the other pages that were found after the first stories, or nothing when there are none. */
  showAlso(): void {
    this.#alsoItem.hidden = this.#also.hidden;
  }

  /** Lets covers and the typeface come, which wait for words: those of the passages in view too. */
  async decorate(): Promise<void> {
    await this.#annotated;
    this.#hasWords = true;
    for (const waiting of document.querySelectorAll(`[${wordsFirst}]`)) waiting.removeAttribute(wordsFirst);
  }

  #place(): void {
    let isWhole = true;
    const shown = this.#shown.flatMap((story) => {
      const card = this.#cards.get(story);
      isWhole &&= card !== undefined;
      return card !== undefined && (isWhole || this.#isLoose) ? [card] : [];
    });
    const items = [...shown.slice(0, storiesBeforeAlso), this.#alsoItem, ...shown.slice(storiesBeforeAlso)];
    const { children } = this.#list;
    if (this.#answer === undefined) void this.decorate();
    for (const card of shown) {
      this.#paintTouched(card);
      // A cover that has come once stays: to hide it again would paint the card twice.
      if (this.#hasWords) card.removeAttribute(wordsFirst);
    }
    // Cards that stay where they are keep their layout, and their focus.
    items.forEach((item, index) => {
      if (children[index] !== item) this.#list.insertBefore(item, children[index] ?? null);
    });
    while (children.length > items.length) this.#list.lastElementChild?.remove();
    // Without a card in sight its code would come before the cards.
    if (shown.length > 0) this.#annotated = this.#annotate(shown);
  }

  async #fetch(file: number): Promise<void> {
    const html = await fetchText(finderCards(this.#library.numbering, file));
    // A browser mends half a card.
    if (!html.trimEnd().endsWith('</li>')) throw new Error(`No whole cards: ${file}`);
    this.#take(html);
    this.#place();
  }

  /** Keeps the cards of some HTML that are new. */
  #take(html: string): void {
    this.#keep(new DOMParser().parseFromString(html, 'text/html'));
  }

  #keep(parent: ParentNode): void {
    for (const card of parent.querySelectorAll<HTMLElement>('[data-number]')) {
      const story = Number(card.dataset.number);
      if (!this.#cards.has(story)) this.#cards.set(story, card);
    }
  }

  /** Shows where the cards have the words of the answer, with code that is loaded with the first one. */
  async #annotate(cards: readonly HTMLElement[]): Promise<void> {
    const answer = this.#answer;
    if (answer === undefined && !this.#hadAnswer) return;
    this.#hadAnswer = true;
    const passages = await this.#passages().catch(() => undefined);
    if (answer === this.#answer) await passages?.show(cards, answer);
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
