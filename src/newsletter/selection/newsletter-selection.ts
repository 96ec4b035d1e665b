import '../kit/share-kit.ts';
import { copyText } from '../../page-state/copy-text.ts';
import { keepOwnAddress } from '../../page-state/own-address.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import { type PartsAddress, StoryParts } from '../../story-parts/fetch-story.ts';
import type { ShareKit } from '../kit/share-kit.ts';
import { askForStories, type ListedStory, mostStories, moved, readAsked } from './asked-stories.ts';
import type { ChosenStory } from './kit-item.ts';
import { paintMail } from './paint-mail.ts';
import { StoryRows } from './story-rows.ts';
import { countText, movedText, noneText, removedText, tooManyText, unknownText } from './words.ts';

/** What the page knows of all stories, as JSON. */
export interface LibraryData {
  /** Where what is said of a story is fetched from. */
  parts: PartsAddress;
  /** Empty when the library is too large for a page. */
  stories: ListedStory[];
}

/**
 * <newsletter-selection>: the stories of a link for one newsletter, in the order of the reader. The address is the only
 * state; what is said of a story comes from its part (src/story-parts/). `data-shown` holds the address that is shown.
 */
class NewsletterSelection extends HTMLElement {
  #data!: LibraryData;
  #rows!: StoryRows;
  #shown: ChosenStory[] = [];
  #parts!: StoryParts;

  connectedCallback(): void {
    this.#data = JSON.parse(this.#part('[data-library]').textContent ?? '') as LibraryData;
    this.#parts = new StoryParts(this.#data.parts);
    this.#rows = new StoryRows(this, { move: this.#move, remove: this.#remove });
    this.#part('[data-retry]').addEventListener('click', () => {
      this.#part('#keuze').focus();
      void this.#show();
    });
    this.#part('[data-copy-mail]').addEventListener('click', () => void this.#copyMail());
    addEventListener('popstate', this.#onPopState);
    // A link may lead to a part that was hidden until now.
    void this.#show().then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    return requiredPart<Part>(this, selector);
  }

  #onPopState = (): void => void this.#show();

  /** Shows what the address asks for. */
  async #show(): Promise<void> {
    const asked = readAsked(location.search, this.#data.stories);
    const { search, isForFinder, isOfFacets } = asked;
    keepOwnAddress(search);
    this.#part('[data-selection]').hidden = search === '' && !isOfFacets;
    this.#part('[data-for-finder]').hidden = !isForFinder;
    this.#part<HTMLAnchorElement>('[data-finder]').search = search;
    const slugs = asked.slugs.slice(0, mostStories);
    const { chosen, unknown, failed } = await this.#find(slugs);
    // The reader has gone on to another address meanwhile.
    if (search !== location.search) return;
    this.#part('[data-failure]').hidden = failed === 0;
    const count = isOfFacets && slugs.length === 0 ? noneText : countText(chosen.length);
    this.#paint(chosen, isForFinder || (failed > 0 && chosen.length === 0) ? '' : count, [
      ...(asked.slugs.length > slugs.length ? [tooManyText(asked.slugs.length, mostStories)] : []),
      ...(unknown > 0 ? [unknownText(unknown)] : []),
    ]);
    this.dataset.shown = search;
  }

  /** The stories that have these slugs or had them, each once, with how many slugs are nobody's and how many stories could not be had. */
  async #find(slugs: readonly string[]): Promise<{ chosen: ChosenStory[]; unknown: number; failed: number }> {
    const outcomes = await Promise.allSettled(slugs.map((slug) => this.#parts.find(slug)));
    const found = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const known = new Map(
      found.flatMap((one) => (one === undefined ? [] : [[one.slug, one.story] as const])),
    );
    return {
      chosen: [...known].map(([slug, item]) => ({ slug, item })),
      unknown: found.filter((one) => one === undefined).length,
      failed: outcomes.length - found.length,
    };
  }

  /** Shows these stories; without any, `status` is empty when something else says what to do next. */
  #paint(stories: ChosenStory[], status: string, notices: readonly string[]): void {
    this.#shown = stories;
    this.#rows.paint(stories);
    const notice = this.#part('[data-notice]');
    notice.textContent = notices.join(' ');
    notice.hidden = notices.length === 0;
    this.#part('[data-status]').textContent = status;
    this.#part('[data-empty]').hidden = stories.length > 0 || status === '';
    this.#part('[data-parts]').hidden = stories.length === 0;
    if (stories.length === 0) return;
    this.#part<ShareKit>('share-kit').items = stories.map(({ item }) => item);
    paintMail(this, stories);
  }

  async #copyMail(): Promise<void> {
    const body = this.#part<HTMLTextAreaElement>('[data-body]');
    const isCopied = await copyText(body.value);
    if (!isCopied) body.select();
    this.#part('[data-mail-copied]').textContent = isCopied
      ? 'De tekst is gekopieerd.'
      : 'Kopiëren lukt niet. De tekst is geselecteerd: kopieer hem zelf.';
  }

  #move = (slug: string, by: number): void => {
    const index = this.#shown.findIndex((story) => story.slug === slug);
    const stories = moved(this.#shown, index, by);
    const title = this.#shown[index]?.item.title ?? '';
    this.#choose(stories, movedText(title, index + by + 1, stories.length));
  };

  #remove = (slug: string): void => {
    const title = this.#shown.find((story) => story.slug === slug)?.item.title ?? '';
    const stories = this.#shown.filter((story) => story.slug !== slug);
    this.#choose(stories, removedText(title, stories.length));
  };

  /** Takes this choice of the reader as the address, without asking for anything. */
  #choose(stories: ChosenStory[], status: string): void {
    const search = askForStories(stories.map(({ slug }) => slug));
    history.pushState(null, '', `${location.pathname}${search}`);
    this.#paint(stories, status, []);
    this.dataset.shown = search;
  }
}

customElements.define('newsletter-selection', NewsletterSelection);
