import { keepOwnAddress } from '../../page-state/own-address.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import { onRestoredForm } from '../../page-state/restored-form.ts';
import { readAddress, writeAddress } from '../address.ts';
import type { FacetedStory } from '../formats/facets.ts';
import { loadOnce } from '../search/load-once.ts';
import { StorySearch } from '../search/story-search.ts';
import { nothingSelected, type Selection } from '../selection.ts';
import { Announcer } from './announcer.ts';
import { CardList } from './card-list.ts';
import { startFilterDialog } from './filter-dialog.ts';
import { FinderForm } from './finder-form.ts';
import { FinderHistory } from './finder-history.ts';
import type { FinderLibrary } from './finder-library.ts';
import { copyAddress, paintFailure } from './finder-messages.ts';
import { libraryFailure } from './finder-text.ts';
import { FinderView } from './finder-view.ts';
import { LatestSearch } from './latest-search.ts';
import { readLibrary } from './read-library.ts';
import type { Suggestions } from './suggestions.ts';

const pauseInTyping = 80;

/**
 * <story-finder>: search and facets over the stories (see Finder.astro). The address is the only state: every
 * change writes it, and back, reload or a shared link read it again. `data-answered` and `data-refined` hold
 * the words whose first and final answer are shown.
 */
class StoryFinder extends HTMLElement {
  #library!: FinderLibrary;
  #search!: StorySearch;
  #latest!: LatestSearch;
  #form!: FinderForm;
  #cards!: CardList;
  /** Loaded when a reader goes to the field. */
  #suggestions: Suggestions | undefined;
  #announcer!: Announcer;
  #view!: FinderView;
  #selection: Selection = nothingSelected;
  /** All stories; undefined until something needs them. */
  #stories: FacetedStory[] | undefined;
  #stopWatching = (): void => {};
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the last thing that the reader did was to type. */
  #isTyped = false;
  readonly #history = new FinderHistory();

  connectedCallback(): void {
    this.#library = readLibrary(this);
    this.#search = new StorySearch(this.#library);
    this.#latest = new LatestSearch(this.#search);
    this.#form = new FinderForm(this);
    const [list, also] = [requiredPart(this, '[data-list]'), requiredPart(this, '[data-also]')];
    this.#cards = new CardList(list, also, this.#library, this.#search.texts);
    this.#announcer = new Announcer(requiredPart(this, '[data-announcer]'));
    this.#view = new FinderView({
      finder: this,
      form: this.#form,
      cards: this.#cards,
      library: this.#library,
      announcer: this.#announcer,
      choose: this.#chooseAndFocus,
    });
    startFilterDialog(this);
    this.#listen();
    addEventListener('popstate', this.#readAddress);
    this.#stopWatching = onRestoredForm(this.#readAddress);
    this.#readAddress();
  }

  #listen(): void {
    const { query } = this.#form;
    const form = requiredPart<HTMLFormElement>(this, 'form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#suggestions?.close();
      this.#choose(this.#form.read(this.#selection));
    });
    form.addEventListener('change', (event) => {
      if (event.target !== query) this.#choose(this.#form.read(this.#selection));
    });
    requiredPart(this, '[data-order]').addEventListener('change', () => {
      this.#choose({ ...this.#selection, order: this.#form.readOrder(), shown: undefined });
    });
    for (const view of this.querySelectorAll<HTMLInputElement>('[name="beeld"]')) {
      view.addEventListener('change', () => this.#choose({ ...this.#selection, onMap: view.value !== '' }));
    }
    // Does not bubble.
    form.addEventListener('toggle', () => this.#count(), true);
    query.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#search.expect(query.value);
      this.#typing = setTimeout(() => this.#type(), pauseInTyping);
    });
    query.addEventListener('focus', () => {
      this.#library.prepare(this.#search);
      void this.#loadSuggestions().catch(() => {});
    });
    this.#onClick('[data-clear]', () =>
      this.#chooseAndFocus({ ...nothingSelected, onMap: this.#selection.onMap }),
    );
    this.#onClick('[data-literal]', () => this.#chooseAndFocus({ ...this.#selection, literal: true }));
    this.#onClick('[data-retry]', () => this.#retry());
    this.#onClick('[data-reload]', () => location.reload());
    this.#onClick('[data-copy]', () => void copyAddress(this));
    this.#onClick('[data-more]', () =>
      this.#choose({
        ...this.#selection,
        shown: this.#view.limit(this.#selection) + this.#library.pageSize,
      }),
    );
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
    this.#stopWatching();
    clearTimeout(this.#typing);
  }

  #readAddress = (): void => {
    clearTimeout(this.#typing);
    this.#isTyped = false;
    this.#history.reset();
    const selection = readAddress(location.search, this.#form.known);
    keepOwnAddress(writeAddress(selection));
    const anchor = location.hash.slice(1);
    const isOnMap = /^(?:kaart|per-provincie)/.test(anchor);
    this.#show({ ...selection, onMap: selection.onMap || isOnMap });
    // A map that is still to be fetched does this itself.
    if (isOnMap) document.getElementById(anchor)?.scrollIntoView();
  };

  #type(): void {
    const selection = this.#form.read(this.#selection);
    this.#choose(selection, true);
    void this.#suggest(selection.q);
  }

  /** Makes the field a combobox, and returns what fills it. */
  readonly #loadSuggestions = loadOnce(async () => {
    const { Suggestions, suggestionGroups } = await import('./suggesting.ts');
    const list = requiredPart(this, '[data-suggestions]');
    this.#suggestions = new Suggestions(this.#form.query, list, (text) =>
      this.#announcer.say('suggestions', text),
    );
    return suggestionGroups;
  });

  /** Offers pages while the reader types; what comes when that is over stays away: nothing would close it. */
  async #suggest(q: string): Promise<void> {
    const isWanted = () =>
      this.#isTyped && q === this.#selection.q && document.activeElement === this.#form.query;
    if (!isWanted()) return;
    const groupsOf = await this.#loadSuggestions().catch(() => undefined);
    if (groupsOf === undefined) return;
    const first = await this.#search.first(q);
    if (!isWanted()) return;
    this.#suggestions?.offer(groupsOf(q, this.#cards.loaded, this.#library, first));
  }

  #choose(selection: Selection, whileTyping = false): void {
    clearTimeout(this.#typing);
    this.#isTyped = whileTyping;
    this.#history.write(selection, whileTyping);
    this.#show(selection);
  }

  /** For buttons that disappear when they are used: the focus moves to the results. */
  #chooseAndFocus = (selection: Selection): void => {
    const dialog = requiredPart<HTMLDialogElement>(this, '[data-filter-dialog]');
    this.#choose(selection);
    requiredPart(this, dialog.open ? '[data-filter-dialog] h2' : '[data-results]').focus({
      preventScroll: true,
    });
  };

  #show(selection: Selection): void {
    const before = this.#selection;
    this.#selection = selection;
    this.toggleAttribute('data-searching', selection.q !== '');
    this.#form.write(selection);
    const { q, literal } = selection;
    const isNew = q !== before.q || literal !== before.literal || this.#latest.failure !== undefined;
    if (isNew) this.#run(selection);
    // A pending answer paints by itself; whether the facets are loaded at the same time depends on the library.
    if (writeAddress(selection) !== '' && this.#library.loadsBeforeAnswer(selection))
      void this.#load(selection);
    else if (!isNew || q === '') void this.#paint();
  }

  async #answered(selection: Selection, isFinal: boolean): Promise<void> {
    await this.#paint();
    if (!isFinal || selection.q !== this.#selection.q) return;
    this.dataset.refined = selection.q;
    this.#count();
    void this.#cards.decorate();
  }

  /** Counts for the filters that are in sight, or for the ways out when nothing is found. */
  #count(): void {
    const isNeeded =
      this.querySelector('[data-facet][open]') !== null || this.#latest.answer?.stories.length === 0;
    if (this.#stories === undefined && this.#selection.q !== '' && isNeeded) void this.#load(this.#selection);
  }

  async #load(selection: Selection): Promise<void> {
    try {
      this.#stories = await this.#library.storiesFor(selection);
      if (selection === this.#selection) this.#paint();
    } catch (error) {
      if (selection === this.#selection) paintFailure(this, libraryFailure(error));
    }
  }

  /** Asks again what failed, for the button that says so. */
  #retry(): void {
    paintFailure(this, undefined);
    this.#search.restart();
    // Also a query that is asked again by itself at this moment, which may have begun too soon.
    this.#run(this.#selection);
    void this.#load(this.#selection);
    requiredPart(this, '[data-status]').focus();
  }

  #run(selection: Selection): void {
    delete this.dataset.answered;
    delete this.dataset.refined;
    void this.#latest.run({ selection, onAnswer: (isFinal) => this.#answered(selection, isFinal) });
  }

  #paint(): Promise<void> {
    return this.#view.paint(this.#selection, this.#latest, this.#stories);
  }

  #onClick(selector: string, action: () => void): void {
    for (const button of this.querySelectorAll(selector)) button.addEventListener('click', action);
  }
}

customElements.define('story-finder', StoryFinder);
