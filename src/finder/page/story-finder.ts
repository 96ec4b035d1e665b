import { keepOwnAddress } from '../../page-state/own-address.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import { onRestoredForm } from '../../page-state/restored-form.ts';
import { readAddress, writeAddress } from '../address.ts';
import type { FacetedStory } from '../formats/facets.ts';
import { StorySearch } from '../search/story-search.ts';
import { nothingSelected, type Selection } from '../selection.ts';
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
import { suggestionGroups } from './suggestion-groups.ts';
import { Suggestions } from './suggestions.ts';

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
  #suggestions!: Suggestions;
  #view!: FinderView;
  #selection: Selection = nothingSelected;
  /** All stories; undefined until something needs them. */
  #stories: FacetedStory[] | undefined;
  #stopWatching = (): void => {};
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #history = new FinderHistory();

  connectedCallback(): void {
    this.#library = readLibrary(this);
    this.#search = new StorySearch(this.#library);
    this.#latest = new LatestSearch(this.#search);
    this.#form = new FinderForm(this);
    this.#cards = new CardList(requiredPart(this, '[data-list]'), this.#library.numbering, (story) =>
      this.#search.fragment(story),
    );
    const [list, status] = [
      requiredPart(this, '[data-suggestions]'),
      requiredPart(this, '[data-suggestion-status]'),
    ];
    this.#suggestions = new Suggestions(this.#form.query, list, status);
    this.#view = new FinderView({
      finder: this,
      form: this.#form,
      cards: this.#cards,
      library: this.#library,
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
      this.#suggestions.close();
      this.#choose(this.#form.read(this.#selection));
    });
    form.addEventListener('change', (event) => {
      if (event.target !== query) this.#choose(this.#form.read(this.#selection));
    });
    requiredPart(this, '[data-order]').addEventListener('change', () => {
      this.#choose({ ...this.#selection, order: this.#form.readOrder(), shown: undefined });
    });
    query.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#type(), pauseInTyping);
    });
    query.addEventListener('focus', () => this.#library.prepare(this.#search));
    this.#onClick('[data-clear]', () => this.#chooseAndFocus(nothingSelected));
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
    this.#history.reset();
    const selection = readAddress(location.search, this.#form.known);
    keepOwnAddress(writeAddress(selection));
    this.#show(selection);
  };

  #type(): void {
    const selection = this.#form.read(this.#selection);
    this.#choose(selection, true);
    if (document.activeElement === this.#form.query) void this.#suggest(selection.q);
  }

  async #suggest(q: string): Promise<void> {
    const { stories, topics } = await this.#search.first(q);
    if (q !== this.#selection.q) return;
    this.#suggestions.offer(
      suggestionGroups(q, this.#cards.known(), stories, this.#library.topicsOf(topics), this.#library.topics),
    );
  }

  #choose(selection: Selection, whileTyping = false): void {
    clearTimeout(this.#typing);
    this.#history.write(selection, whileTyping);
    this.#show(selection);
  }

  /** For buttons that disappear when they are used: the focus moves to the number of results. */
  #chooseAndFocus = (selection: Selection): void => {
    const inDialog = requiredPart<HTMLDialogElement>(this, '[data-filter-dialog]').open;
    this.#choose(selection);
    if (!inDialog) requiredPart(this, '[data-status]').focus();
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
    const awaitsAnswer = isNew && q !== '';
    if (writeAddress(selection) === '') this.#paint();
    else if (!awaitsAnswer || this.#library.loadsBeforeAnswer(selection)) void this.#load(selection);
  }

  async #answered(selection: Selection, isFinal: boolean): Promise<void> {
    await this.#paint();
    if (!isFinal || selection.q !== this.#selection.q) return;
    this.dataset.refined = selection.q;
    if (this.#stories === undefined) void this.#load(this.#selection);
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
    if (this.#latest.failure !== undefined) this.#run(this.#selection);
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
