import { finderCard } from '../../addresses.ts';
import type { Answer } from '../search/answer.ts';
import type { Excerpt } from '../search/excerpt.ts';
import type { Fragment } from '../search/pagefind-engine.ts';
import { keywordText } from './finder-text.ts';
import type { KnownStory } from './suggestion-groups.ts';

const storiesBeforeAlso = 2;

/** The cards in the page: which are shown, in which order, and the passage that holds the words. */
export class CardList {
  readonly #list: HTMLElement;
  readonly #cards = new Map<number, HTMLElement>();
  readonly #fragment: (story: number) => Promise<Fragment | undefined>;
  /** Watches for cards that come into view, whose excerpts are loaded then. */
  readonly #visibility: IntersectionObserver;
  #shown: readonly number[] = [];
  #touched: (story: number) => readonly string[] = () => [];
  #answer: Answer | undefined;
  #hasHighlights = false;
  /** Resolves when the words of the answer are highlighted. */
  #highlighted: Promise<void> | undefined;
  /** The other pages that were found, after the first stories: on a phone they would fill the first screen. */
  readonly #also: HTMLElement;
  readonly #alsoItem = document.createElement('li');

  constructor(
    list: HTMLElement,
    also: HTMLElement,
    fragment: (story: number) => Promise<Fragment | undefined>,
  ) {
    this.#list = list;
    this.#fragment = fragment;
    this.#also = also;
    this.#alsoItem.append(also);
    this.#alsoItem.hidden = true;
    for (const card of list.querySelectorAll<HTMLElement>(':scope > [data-number]')) this.#keep(card);
    this.#visibility = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        this.#visibility.unobserve(target);
        void this.#addExcerpt(target as HTMLElement);
      }
    });
  }

  /**
   * Shows these stories in this order, each with the chosen approaches that it only touches. Resolves when their cards
   * are there; a card that cannot be loaded is left out.
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
    this.#visibility.disconnect();
    for (const card of shown) {
      card.hidden = false;
      this.#paintTouched(card);
      if (this.#answer === undefined) this.#paint(card, undefined);
      else this.#visibility.observe(card);
    }
    this.#highlighted = this.#highlight(shown);
  }

  async #fetch(story: number): Promise<void> {
    const response = await fetch(finderCard(story)).catch(() => undefined);
    if (!response?.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const card = page.querySelector<HTMLElement>('[data-number]');
    if (card === null || this.#cards.has(story)) return;
    this.#keep(document.adoptNode(card));
    this.#place();
  }

  #keep(card: HTMLElement): void {
    this.#cards.set(Number(card.dataset.number), card);
  }

  async #highlight(cards: readonly HTMLElement[]): Promise<void> {
    const answer = this.#answer;
    if (answer === undefined && !this.#hasHighlights) return;
    this.#hasHighlights = true;
    const code = await import('./highlight.ts').catch(() => undefined);
    if (answer === this.#answer) code?.highlight(cards, answer?.terms ?? []);
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

  async #addExcerpt(card: HTMLElement): Promise<void> {
    const answer = this.#answer;
    const story = Number(card.dataset.number);
    if (answer === undefined) return;
    const positions = [...answer.terms.map((term) => term.postings), answer.phrase].map(
      (postings) => postings.get(story)?.positions ?? [],
    );
    const excerpt = positions.some((own) => own.length > 0)
      ? await this.#excerpt(story, positions)
      : undefined;
    await this.#highlighted;
    if (answer === this.#answer) this.#paint(card, excerpt);
  }

  async #excerpt(story: number, positions: number[][]): Promise<Excerpt | undefined> {
    const code = import('../search/excerpt.ts').catch(() => undefined);
    const [fragment, excerpts] = await Promise.all([this.#fragment(story), code]);
    return fragment && excerpts?.excerptOf(fragment, positions);
  }

  /** Shows the excerpt of a card; without one and without a highlight the keywords of the story must be the match. */
  #paint(card: HTMLElement, excerpt: Excerpt | undefined): void {
    const element = card.querySelector<HTMLElement>('[data-excerpt]');
    if (element === null) return;
    const matchesKeywords =
      this.#answer !== undefined && excerpt === undefined && !card.hasAttribute('data-highlighted');
    element.hidden = excerpt === undefined && !matchesKeywords;
    if (element.hidden) return;
    element.replaceChildren(...(excerpt === undefined ? [keywordText] : this.#contentOf(excerpt, card)));
  }

  #contentOf({ pieces, section }: Excerpt, card: HTMLElement): (Node | string)[] {
    const text = pieces.flatMap(({ text, isMatch }) => {
      if (!isMatch) return [`${text} `];
      return [Object.assign(document.createElement('mark'), { textContent: text }), ' '];
    });
    if (section === undefined) return ['… ', ...text, '…'];
    const link = document.createElement('a');
    link.href = `${card.querySelector('a')?.getAttribute('href') ?? ''}#${section.id}`;
    link.textContent = `Lees verder in “${section.title}”`;
    return ['… ', ...text, '… ', link];
  }
}
