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

  /** `texts` may reject: then there are no passages. */
  constructor(texts: () => Promise<StoryTexts>) {
    this.#texts = texts;
    this.#visibility = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        this.#visibility.unobserve(target);
        void this.#add(target as HTMLElement);
      }
    });
  }

  /**
   * Shows where these cards have the words of an answer; without one it removes what an earlier answer showed. Resolves
   * when the cards in view have their passages, unless something else is to be shown by then.
   */
  async show(cards: readonly HTMLElement[], answer: Answer | undefined): Promise<void> {
    this.#answer = answer;
    highlight(cards, answer?.terms ?? []);
    this.#visibility.disconnect();
    if (answer === undefined) {
      for (const card of cards) this.#paint(card, undefined);
      return;
    }
    // The observer would tell which are in view when the frame without their passages is painted.
    const isNow = cards.map((card) => this.#known.has(numberOf(card)) || isInView(card));
    for (const [index, card] of cards.entries()) if (!isNow[index]) this.#visibility.observe(card);
    await Promise.all(cards.filter((_, index) => isNow[index]).map((card) => this.#add(card)));
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

function isInView(card: HTMLElement): boolean {
  const { top, bottom, height } = card.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
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
