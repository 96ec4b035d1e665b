import { finderCard } from '../../addresses.ts';
import type { Answer } from '../search/answer.ts';
import { type Excerpt, excerptOf } from '../search/excerpt.ts';
import { fetchFile } from '../search/fetch-file.ts';
import type { Fragment } from '../search/pagefind-engine.ts';
import { keywordText } from './finder-text.ts';
import { highlight } from './highlight.ts';
import type { KnownStory } from './suggestion-groups.ts';

/** The cards in the page: which are shown, in which order, and the passage that holds the words. */
export class CardList {
  readonly #list: HTMLElement;
  readonly #numbering: string;
  readonly #cards = new Map<number, HTMLElement>();
  readonly #fragment: (story: number) => Promise<Fragment | undefined>;
  /** Watches for cards that come into view, whose excerpts are loaded then. */
  readonly #visibility: IntersectionObserver;
  #shown: readonly number[] = [];
  #answer: Answer | undefined;

  constructor(
    list: HTMLElement,
    numbering: string,
    fragment: (story: number) => Promise<Fragment | undefined>,
  ) {
    this.#numbering = numbering;
    this.#list = list;
    this.#fragment = fragment;
    for (const card of list.querySelectorAll<HTMLElement>(':scope > [data-number]')) this.#keep(card);
    this.#visibility = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        this.#visibility.unobserve(target);
        void this.#addExcerpt(target as HTMLElement);
      }
    });
  }

  /** Shows these stories in this order. Resolves when their cards are there; rejects when one cannot be loaded. */
  async show(stories: readonly number[], answer: Answer | undefined): Promise<void> {
    this.#shown = stories;
    this.#answer = answer;
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
        organisation: card.querySelector('.organisation')?.textContent ?? '',
        url: link?.getAttribute('href') ?? '',
      };
    });
  }

  #place(): void {
    const shown = this.#shown.flatMap((story) => this.#cards.get(story) ?? []);
    const isShown = new Set(shown);
    if (shown.some((card, index) => this.#list.children[index] !== card)) this.#list.prepend(...shown);
    for (const card of this.#cards.values()) if (!isShown.has(card)) card.hidden = true;
    this.#visibility.disconnect();
    for (const card of shown) {
      card.hidden = false;
      if (this.#answer === undefined) this.#paint(card, undefined);
      else this.#visibility.observe(card);
    }
    highlight(shown, this.#answer?.terms ?? []);
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

  async #addExcerpt(card: HTMLElement): Promise<void> {
    const answer = this.#answer;
    const story = Number(card.dataset.number);
    if (answer === undefined) return;
    const positions = [...answer.terms.map((term) => term.postings), answer.phrase].map(
      (postings) => postings.get(story)?.positions ?? [],
    );
    const isInText = positions.some((own) => own.length > 0);
    const fragment = isInText ? await this.#fragment(story) : undefined;
    if (answer !== this.#answer) return;
    this.#paint(card, fragment === undefined ? undefined : excerptOf(fragment, positions), isInText);
  }

  /**
   * Shows the excerpt of a card. A story that is found although its text does not have the words, nor its card, must
   * be found by its keywords.
   */
  #paint(card: HTMLElement, excerpt: Excerpt | undefined, isInText = false): void {
    const element = card.querySelector<HTMLElement>('[data-excerpt]');
    if (element === null) return;
    const matchesKeywords = this.#answer !== undefined && !isInText && !card.hasAttribute('data-highlighted');
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
    link.textContent = `Lees bij: ${section.title}`;
    return ['… ', ...text, '… ', link];
  }
}
