import type { Answer } from '../search/answer.ts';
import { type Excerpt, excerptOf } from '../search/excerpt.ts';
import { stemsOfTerm } from '../search/query.ts';
import type { StoryTexts } from '../search/story-texts.ts';
import { keywordText } from './answer-text.ts';
import { highlight } from './highlight.ts';

/** Shows on the cards of an answer where its words are: marked on the card, and in a passage of the text. */
export class Passages {
  readonly #texts: () => Promise<StoryTexts>;
  /** Watches for cards that come into view, whose passages are loaded then. */
  readonly #visibility: IntersectionObserver;
  /** The stories whose text came before: their passages need not wait until their cards are in view. */
  readonly #known = new Set<number>();
  #answer: Answer | undefined;
  #whenShown = (): void => {};

  /** `texts` may reject: then there are no passages. */
  constructor(texts: () => Promise<StoryTexts>) {
    this.#texts = texts;
    this.#visibility = new IntersectionObserver((entries) => {
      const seen = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      for (const card of seen) this.#visibility.unobserve(card);
      void Promise.all(seen.map((card) => this.#add(card as HTMLElement))).then(this.#whenShown);
    });
  }

  /**
   * Shows where these cards have the words of an answer; without one it removes what an earlier answer showed. Resolves
   * when the cards in view have their passages, unless something else is to be shown by then.
   */
  show(cards: readonly HTMLElement[], answer: Answer | undefined): Promise<void> {
    this.#answer = answer;
    highlight(cards, answer?.terms ?? []);
    this.#visibility.disconnect();
    const unknown = answer === undefined ? [] : cards.filter((card) => !this.#known.has(numberOf(card)));
    for (const card of cards) {
      if (answer === undefined) this.#paint(card, undefined);
      else if (unknown.includes(card)) this.#visibility.observe(card);
      else void this.#add(card);
    }
    return new Promise((resolve) => {
      this.#whenShown = resolve;
      if (unknown.length === 0) resolve();
    });
  }

  async #add(card: HTMLElement): Promise<void> {
    const answer = this.#answer;
    const story = numberOf(card);
    if (answer === undefined) return;
    const positions = [...answer.terms.map((term) => term.postings), answer.phrase].map(
      (postings) => postings.get(story)?.positions ?? [],
    );
    const isInText = positions.some((own) => own.length > 0);
    const texts = isInText ? await this.#texts().catch(() => undefined) : undefined;
    const text = await texts?.of(story);
    if (text !== undefined) this.#known.add(story);
    if (answer !== this.#answer) return;
    card.querySelector('[data-excerpt]')?.replaceChildren();
    const seen = (card.textContent ?? '').replace(/\s+/g, ' ');
    const stems = answer.terms.map(stemsOfTerm);
    this.#paint(card, text && excerptOf(text, positions, seen, stems), isInText);
  }

  /**
   * Shows the passage of a card. A story that is found although its text does not have the words, nor its card, must
   * be found by its keywords.
   */
  #paint(card: HTMLElement, excerpt: Excerpt | undefined, isInText = false): void {
    const element = card.querySelector<HTMLElement>('[data-excerpt]');
    if (element === null) return;
    const matchesKeywords = this.#answer !== undefined && !isInText && !card.hasAttribute('data-highlighted');
    element.hidden = excerpt === undefined && !matchesKeywords;
    if (element.hidden) return;
    element.replaceChildren(...(excerpt === undefined ? [keywordText] : contentOf(excerpt, card)));
  }
}

function numberOf(card: HTMLElement): number {
  return Number(card.dataset.number);
}

function contentOf({ pieces, section }: Excerpt, card: HTMLElement): (Node | string)[] {
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
