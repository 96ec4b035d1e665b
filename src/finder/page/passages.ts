import type { PageText } from '../formats/page-text.ts';
import type { Answer } from '../search/answer.ts';
import { type Excerpt, excerptOf } from '../search/excerpt.ts';
import { stemsOfTerm } from '../search/query.ts';
import type { StoryTexts } from '../search/story-texts.ts';
import { notedText } from './answer-text.ts';
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
      for (const card of cards) hide(card);
      return;
    }
    const texts = cards.filter((card) => this.#waits(card, answer));
    // What an earlier answer showed there is not true of this one, and a text may take long.
    for (const card of texts) hide(card);
    // The observer would tell which are in view when the frame without their passages is painted.
    const later = new Set(texts.filter((card) => !isInView(card)));
    for (const card of later) this.#visibility.observe(card);
    await Promise.all(cards.filter((card) => !later.has(card)).map((card) => this.#add(card)));
  }

  /** Whether what is to be shown on a card is in a text that did not come yet. */
  #waits(card: HTMLElement, answer: Answer): boolean {
    const story = numberOf(card);
    return !this.#known.has(story) && positionsIn(story, answer).some((own) => own.length > 0);
  }

  async #add(card: HTMLElement): Promise<void> {
    const answer = this.#answer;
    const story = numberOf(card);
    if (answer === undefined) return;
    const positions = positionsIn(story, answer);
    const isInText = positions.some((own) => own.length > 0);
    const texts = isInText ? await this.#texts().catch(() => undefined) : undefined;
    const text = await texts?.of(story);
    if (text !== undefined) this.#known.add(story);
    if (answer !== this.#answer) return;
    card.querySelector('[data-excerpt]')?.replaceChildren();
    this.#paint(card, text && passageOf(text, positions, card, answer), isInText);
  }

  /**
   * Shows the passage of a card. A story that is found although its text does not have the words, nor its card, must
   * be found by what else is noted of it.
   */
  #paint(card: HTMLElement, excerpt: Excerpt | undefined, isInText: boolean): void {
    const element = card.querySelector<HTMLElement>('[data-excerpt]');
    if (element === null) return;
    const isNoted = !isInText && !card.hasAttribute('data-highlighted');
    element.hidden = excerpt === undefined && !isNoted;
    if (element.hidden) return;
    element.replaceChildren(...(excerpt === undefined ? [notedText] : contentOf(excerpt, card)));
  }
}

/** Where the text of a story has each word of an answer, and the phrase. */
function positionsIn(story: number, answer: Answer): number[][] {
  return [...answer.terms.map((term) => term.postings), answer.phrase].map(
    (postings) => postings.get(story)?.positions ?? [],
  );
}

/** The passage that tells why a card is there: one that its reader does not see yet, unless nothing is marked on the card. */
function passageOf(
  text: PageText,
  positions: number[][],
  card: HTMLElement,
  { terms }: Answer,
): Excerpt | undefined {
  const seen = (card.textContent ?? '').replace(/\s+/g, ' ');
  const stems = terms.map(stemsOfTerm);
  const unseen = excerptOf(text, positions, seen, stems);
  if (unseen !== undefined || card.hasAttribute('data-highlighted')) return unseen;
  return excerptOf(text, positions, '', stems) ?? excerptOf(text, positions);
}

function hide(card: HTMLElement): void {
  const element = card.querySelector<HTMLElement>('[data-excerpt]');
  if (element !== null) element.hidden = true;
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
