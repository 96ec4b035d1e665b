import { copyText } from '../page-state/copy-text.ts';
import { keepOwnAddress } from '../page-state/own-address.ts';
import { requiredPart } from '../page-state/required-part.ts';
import { onRestoredForm } from '../page-state/restored-form.ts';
import { askedStories, askFor } from './asked-stories.ts';
import { type ChooserStory, contentsOf, storiesIn } from './chooser.ts';
import { mailLink } from './mail-link.ts';
import { StoryTexts } from './story-texts.ts';
import { countText, factsText, titleText, unknownText } from './words.ts';

/**
 * <story-bundle>: the chosen stories as a booklet, to read, to print or to send on as a link. The choice is the address;
 * the page holds no text of a story until it is chosen. `data-reading` says that something is, `data-loaded` that all
 * of it is there.
 */
class StoryBundle extends HTMLElement {
  readonly #texts = new StoryTexts();
  #known: ChooserStory[] = [];
  #loaded: Promise<void> = Promise.resolve();
  #stopWatching = (): void => {};

  connectedCallback(): void {
    const chooser = this.#part<HTMLDetailsElement>('.chooser');
    this.#known = storiesIn(chooser);
    this.addEventListener('change', () => this.#choose(this.#known.filter(({ box }) => box.checked)));
    this.addEventListener('click', this.#act);
    addEventListener('popstate', this.#show);
    this.#stopWatching = onRestoredForm(this.#show);
    this.#show();
    chooser.open = this.#chosen().length === 0;
    void this.#loaded.then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#show);
    this.#stopWatching();
  }

  #part<Part extends Element = HTMLElement>(selector: string): Part {
    return requiredPart<Part>(this, selector);
  }

  #choose(stories: readonly ChooserStory[]): void {
    const search = askFor(
      stories.map(({ id }) => id),
      this.#known,
    );
    history.pushState(null, '', location.pathname + search);
    this.#show();
  }

  #act = ({ target }: Event): void => {
    const { act } = (target as Element).closest<HTMLElement>('[data-act]')?.dataset ?? {};
    if (act === 'print') void this.#print();
    if (act === 'copy') void this.#copy();
    if (act === 'clear') this.#choose([]);
    if (act === 'all') this.#choose(this.#known);
    // The button is gone with what it cleared.
    if (act === 'clear' || act === 'forget') this.#known[0]?.box.focus();
  };

  #chosen(): ChooserStory[] {
    return this.#known.filter(({ box }) => box.checked);
  }

  #show = (): void => {
    const { chosen, unknown } = askedStories(location.search, this.#known);
    keepOwnAddress(askFor(chosen, this.#known));
    for (const { id, box } of this.#known) box.checked = chosen.includes(id);
    const stories = this.#chosen();
    const isReading = stories.length > 0;
    this.toggleAttribute('data-reading', isReading);
    for (const part of this.querySelectorAll<HTMLElement>('[data-booklet]')) part.hidden = !isReading;
    if (!isReading) this.#part<HTMLDetailsElement>('.chooser').open = true;
    if (unknown > 0) this.#part('[data-notice]').textContent = unknownText(unknown);
    this.#title(stories);
    this.#part('[data-contents]').replaceChildren(...contentsOf(this.#part('.chooser'), chosen));
    this.#loaded = this.#load(stories);
  };

  #title(stories: readonly ChooserStory[]): void {
    const title = titleText(stories.length);
    document.title = `${title} | Gewoon doen`;
    this.#part('.page-heading h1').textContent = title;
    this.#say(countText(stories.length));
    if (stories.length === 0) return;
    for (const facts of this.querySelectorAll('[data-facts]')) facts.textContent = factsText(stories);
    const lines = stories.map((story) => `${story.title} (${story.organisation})`);
    this.#part<HTMLAnchorElement>('[data-mail]').href = mailLink(lines, location.href);
  }

  async #load(stories: readonly ChooserStory[]): Promise<void> {
    this.removeAttribute('data-loaded');
    const texts = await Promise.all(stories.map(({ id, title }) => this.#texts.of(id, title)));
    // In the meantime the reader may have chosen others.
    if (String(stories.map(({ id }) => id)) !== String(this.#chosen().map(({ id }) => id))) return;
    this.#part('[data-texts]').replaceChildren(...texts);
    const covers = texts.flatMap((text) => text.querySelector('header img')?.cloneNode() ?? []);
    this.#part('.front ul').replaceChildren(
      ...covers.map((cover) => {
        const item = document.createElement('li');
        item.append(cover);
        return item;
      }),
    );
    this.setAttribute('data-loaded', '');
  }

  #say(text: string): void {
    this.#part('[role="status"]').textContent = text;
  }

  /** Images are fetched when they come into view; on paper all of them do. */
  async #print(): Promise<void> {
    await this.#loaded;
    const images = [...this.querySelectorAll('img')];
    for (const image of images) image.loading = 'eager';
    await Promise.allSettled(images.map((image) => image.decode()));
    print();
  }

  async #copy(): Promise<void> {
    const isCopied = await copyText(location.href);
    this.#say(
      isCopied
        ? 'De link naar deze bundel is gekopieerd.'
        : 'Kopiëren lukt hier niet. Kopieer het adres boven in je browser.',
    );
  }
}

customElements.define('story-bundle', StoryBundle);
