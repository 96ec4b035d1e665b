import { copyText } from '../page-state/copy-text.ts';
import { keepOwnAddress } from '../page-state/own-address.ts';
import { requiredPart } from '../page-state/required-part.ts';
import { onRestoredForm } from '../page-state/restored-form.ts';
import { type AskedStories, askedStories, askFor } from './asked-stories.ts';
import type { BookletStory } from './booklet-story.ts';
import { inOrder, paintContents } from './contents.ts';
import { allSlugs, FetchedStories } from './fetch-stories.ts';
import { mailLink } from './mail-link.ts';
import { linkInstead, paintTexts } from './texts.ts';
import { countText, factsText, missingText, noListText, titleText, unknownText } from './words.ts';

const nothing: AskedStories = { all: false, slugs: [] };

/**
 * <story-bundle>: the chosen stories as a booklet, to read, to print or to send on as a link. The choice is the address;
 * the page holds no story, and fetches those that are chosen from their own pages. `data-reading` says that something is
 * chosen, `data-loaded` that all of it is there, `data-opening` that the page shows nothing before that.
 */
class StoryBundle extends HTMLElement {
  readonly #stories = new FetchedStories(requiredPart(this, '[data-bundled-story]'));
  readonly #title = document.title;
  #asked = nothing;
  /** How many slugs of the link were left out, for they lead to no story. */
  #unknown = 0;
  #loaded: Promise<void> = Promise.resolve();
  #stopWatching = (): void => {};

  connectedCallback(): void {
    // Here its title chooses the story.
    for (const link of this.querySelectorAll('.chooser label a')) link.removeAttribute('href');
    this.addEventListener('change', this.#tick);
    this.addEventListener('click', this.#act);
    addEventListener('popstate', this.#show);
    this.#stopWatching = onRestoredForm(this.#show);
    this.toggleAttribute('data-opening', true);
    this.#show();
    const place = () => document.getElementById(location.hash.slice(1));
    // A link from another part of the list leads into it.
    this.#part<HTMLDetailsElement>('.chooser').open =
      !this.#isReading() || Boolean(place()?.closest('.chooser'));
    void this.#loaded.then(() => place()?.scrollIntoView());
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#show);
    this.#stopWatching();
  }

  #part<Part extends Element = HTMLElement>(selector: string): Part {
    return requiredPart<Part>(this, selector);
  }

  #isReading(): boolean {
    return this.#asked.all || this.#asked.slugs.length > 0;
  }

  #choose(asked: AskedStories): void {
    this.#unknown = 0;
    history.pushState(null, '', location.pathname + askFor(asked));
    this.#show();
  }

  #tick = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    if (checked) this.#choose({ all: false, slugs: [...this.#asked.slugs, value] });
    else this.#drop(value);
  };

  #drop(story: string): void {
    const { all, slugs } = this.#asked;
    if (all && slugs.length === 0) void this.#dropFromAll(story);
    else this.#choose({ all: false, slugs: slugs.filter((slug) => slug !== story) });
  }

  /** Takes a story out while the page does not know yet which stories all of them are. */
  async #dropFromAll(story: string): Promise<void> {
    const every = await allSlugs(this.#lists()).catch(() => []);
    // In the meantime the reader may have chosen others.
    const { all, slugs } = this.#asked;
    const chosen = all ? every : slugs;
    if (chosen.includes(story)) this.#choose({ all: false, slugs: chosen.filter((slug) => slug !== story) });
    else this.#take(this.#asked);
  }

  #act = ({ target }: Event): void => {
    const { act, story = '' } = (target as Element).closest<HTMLElement>('[data-act]')?.dataset ?? {};
    if (act === 'print') void this.#print();
    if (act === 'copy') void this.#copy();
    if (act === 'clear') this.#choose(nothing);
    if (act === 'all') this.#choose({ all: true, slugs: [] });
    if (act === 'drop') this.#drop(story);
    // The button is gone with what it took away.
    const next = act === 'drop' ? '[data-act="drop"], .chooser input' : '.chooser input';
    if (act === 'clear' || act === 'forget' || act === 'drop')
      void this.#loaded.then(() => this.querySelector<HTMLElement>(next)?.focus());
  };

  #show = (): void => {
    this.#take(askedStories(location.search));
    this.#loaded = this.#load(this.#asked);
  };

  /** Makes these the chosen stories, everywhere but in the booklet itself. */
  #take(asked: AskedStories): void {
    this.#asked = asked;
    const { all, slugs } = asked;
    const isReading = this.#isReading();
    keepOwnAddress(askFor(asked));
    this.toggleAttribute('data-reading', isReading);
    for (const part of this.querySelectorAll<HTMLElement>('[data-booklet]')) part.hidden = !isReading;
    if (!isReading) this.#part<HTMLDetailsElement>('.chooser').open = true;
    for (const box of this.querySelectorAll<HTMLInputElement>('input[name="verhaal"]'))
      box.checked = all || slugs.includes(box.value);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-list-link]'))
      link.search = askFor(asked);
    const count = all ? Number(this.dataset.total) : slugs.length;
    document.title = count === 0 ? this.#title : `${titleText(count)} | Gewoon doen`;
    this.#part('.page-heading h1').textContent = titleText(count);
    this.#say(countText(count));
  }

  async #load(asked: AskedStories): Promise<void> {
    this.removeAttribute('data-loaded');
    const slugs = asked.all ? await allSlugs(this.#lists()).catch(() => undefined) : asked.slugs;
    const fetched = await Promise.allSettled((slugs ?? []).map((slug) => this.#stories.of(slug)));
    // In the meantime the reader may have chosen others.
    if (this.#asked !== asked) return;
    this.removeAttribute('data-opening');
    if (slugs === undefined) {
      this.#part('[data-notice]').textContent = noListText;
      return;
    }
    const found = fetched.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
    const missing = slugs.filter((_, index) => fetched[index]?.status === 'rejected');
    const contents = this.#part('.contents');
    const stories = inOrder([...new Map(found.map((story) => [story.id, story])).values()], contents);
    const known = [...stories.map(({ id }) => id), ...missing];
    this.#take({ all: known.length === Number(this.dataset.total), slugs: known });
    const unknown = slugs.length - found.length - missing.length;
    this.#unknown += unknown;
    this.#tellWhatLacks(missing.length);
    paintContents(contents, stories);
    paintTexts(this, [...stories.map(({ text }) => text), ...missing.map(linkInstead)]);
    this.#describe(stories);
    this.setAttribute('data-loaded', '');
  }

  #tellWhatLacks(missing: number): void {
    this.#part('[data-notice]').textContent = [
      this.#unknown === 0 ? '' : unknownText(this.#unknown),
      missing === 0 ? '' : missingText(missing),
    ]
      .filter((text) => text !== '')
      .join(' ');
  }

  /** Says of when the stories are, and what a mail says of them. */
  #describe(stories: readonly BookletStory[]): void {
    if (stories.length === 0) return;
    for (const facts of this.querySelectorAll('[data-facts]')) facts.textContent = factsText(stories);
    const lines = stories.map(({ title, name }) => `${title} (${name})`);
    this.#part<HTMLAnchorElement>('[data-mail]').href = mailLink(lines, this.#address());
  }

  /** The addresses of the parts of the list; the first is that of the booklet. */
  #lists(): string[] {
    return this.dataset.lists?.split(' ') ?? [];
  }

  /** The whole address of this booklet, on whatever part of the list it was chosen. */
  #address(): string {
    return new URL(this.#lists()[0] + askFor(this.#asked), location.href).href;
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
    const isCopied = await copyText(this.#address());
    this.#say(
      isCopied
        ? 'De link naar deze bundel is gekopieerd.'
        : 'Kopiëren lukt hier niet. Kopieer het adres boven in je browser.',
    );
  }
}

customElements.define('story-bundle', StoryBundle);
