import { requiredPart } from '../../page-state/required-part.ts';
import type { FacetedStory } from '../formats/facets.ts';
import type { Answer } from '../search/answer.ts';
import {
  choices,
  countValues,
  type Hits,
  needsStories,
  remaining,
  type Selection,
  touchedOf,
} from '../selection.ts';
import type { Announcer } from './announcer.ts';
import type { CardList } from './card-list.ts';
import type { FinderForm } from './finder-form.ts';
import type { FinderLibrary } from './finder-library.ts';
import { hideAnswer, paintFailure } from './finder-messages.ts';
import { busyText, libraryFailure, searchFailure, statusText } from './finder-text.ts';
import type { Failure, LatestSearch } from './latest-search.ts';
import { loadShownAnswer } from './load-shown-answer.ts';
import type { LabelOf } from './result-bar.ts';
import { labelOf, paintChosen, paintFilterButtons, paintMissing, paintTitle } from './result-bar.ts';
import { missingText } from './result-text.ts';

/** How long an answer may take before the finder says that it is busy, in milliseconds. */
const patience = 1000;

/** What a view paints in, and what a button in it does. */
interface ViewContext {
  finder: HTMLElement;
  form: FinderForm;
  cards: CardList;
  library: FinderLibrary;
  announcer: Announcer;
  choose(selection: Selection): void;
}

/** Shows in the page the results of a selection. */
export class FinderView {
  readonly #context: ViewContext;
  #busy: ReturnType<typeof setTimeout> | undefined;
  /** The answer that is explained, or is about to be. */
  #explained: Answer | undefined;

  constructor(context: ViewContext) {
    this.#context = context;
  }

  /**
   * Shows what is known of a selection so far: its answer, and `stories` when they are loaded. Resolves when the cards
   * are there.
   */
  async paint(
    selection: Selection,
    { answer, failure }: LatestSearch,
    stories?: readonly FacetedStory[],
  ): Promise<void> {
    const { finder, form, cards, choose } = this.#context;
    const gone = missingFrom(stories, selection);
    const present = selection.stories.length - gone;
    paintChosen(finder, form, selection, present, choose);
    finder.toggleAttribute('data-on-map', selection.onMap);
    clearTimeout(this.#busy);
    const waiting = selection.q !== '' && answer === undefined && failure === undefined;
    if (waiting || (needsStories(selection) && stories === undefined)) {
      this.#busy = setTimeout(() => this.#tell(busyText), patience);
      return;
    }
    const results = this.#results(selection, answer?.stories, stories, present);
    const shown = results.slice(0, this.limit(selection));
    const isSame = finder.dataset.answered === selection.q;
    const painted = cards
      .show(shown, answer, this.#touched(selection, stories), isSame)
      .catch((error: unknown) => paintFailure(finder, libraryFailure(error)));
    this.#say(selection, results.length, answer, failure, gone);
    const said = this.#explain(selection.q, answer);
    requiredPart(finder, '[data-more]').hidden = shown.length === results.length;
    if (selection.onMap) void this.#paintMap(results);
    if (answer !== undefined) finder.dataset.answered = selection.q;
    await said;
    await painted;
  }

  /** How many stories are shown at the most. */
  limit({ shown }: Selection): number {
    return shown ?? this.#context.library.initialLimit;
  }

  /** The numbers of the stories of a selection, in order; shows the counts that belong to it. */
  #results(
    selection: Selection,
    hits: Hits,
    stories: readonly FacetedStory[] | undefined,
    present: number,
  ): readonly number[] {
    const { form, library } = this.#context;
    if (stories === undefined) return hits ?? Array.from({ length: library.total }, (_, number) => number);
    form.writeCounts(countValues(stories, selection, hits));
    const results = remaining(stories, selection, hits);
    if (results.length === 0) void this.#offerLess(stories, selection, hits, present);
    return results.map((story) => story.number);
  }

  async #offerLess(
    stories: readonly FacetedStory[],
    selection: Selection,
    hits: Hits,
    present: number,
  ): Promise<void> {
    const { finder, form, choose } = this.#context;
    requiredPart(finder, '[data-relaxations]').replaceChildren();
    const code = await import('./no-results.ts').catch(() => undefined);
    const label: LabelOf = (name, value) => labelOf(form, present, name, value);
    code?.paintWaysOut(finder, stories, selection, hits, label, choose);
  }

  /** For each story the labels of the chosen approaches that it only touches. */
  #touched(selection: Selection, stories: readonly FacetedStory[] = []): (story: number) => string[] {
    const { form } = this.#context;
    return (number) => {
      const story = stories[number];
      return story === undefined ? [] : touchedOf(story, selection).map((id) => form.labelOf('aanpak', id));
    };
  }

  #say(
    selection: Selection,
    count: number,
    answer: Answer | undefined,
    failure: Failure | undefined,
    gone: number,
  ): void {
    const { finder, form, library } = this.#context;
    const asked = answer === undefined ? { ...selection, q: '' } : selection;
    const found = statusText(count, library.total, asked, answer);
    this.#tell(found, gone === 0 ? '' : missingText(gone));
    paintMissing(finder, gone);
    paintTitle(form, selection, count);
    paintFilterButtons(finder, selection, count);
    // An answer is no story, but not nothing either.
    requiredPart(finder, '[data-empty]').hidden =
      count > 0 || (answer !== undefined && answer.answers.length > 0 && choices(selection).length === 0);
    paintFailure(finder, failure && searchFailure(failure, answer !== undefined));
  }

  /** Says what else there is to say of an answer, with code that comes with the first one. */
  async #explain(q: string, answer: Answer | undefined): Promise<void> {
    const { finder, library, cards } = this.#context;
    this.#explained = answer;
    if (answer === undefined) hideAnswer(finder);
    else {
      const code = await loadShownAnswer().catch(() => undefined);
      const sentences = await code?.sentencesOf(answer.answers, library);
      if (answer !== this.#explained) return;
      code?.paintAnswer(finder, q, answer, library, sentences);
    }
    cards.showAlso();
  }

  /** Shows a text as the number of results, and announces it with what else there is to say. */
  #tell(text: string, more = ''): void {
    requiredPart(this.#context.finder, '[data-status]').textContent = text;
    this.#context.announcer.say('results', `${text} ${more}`.trim());
  }

  async #paintMap(stories: readonly number[]): Promise<void> {
    const { finder, library } = this.#context;
    const { paintMap } = await import('./map-view.ts');
    await paintMap(finder, stories, library);
  }
}

/** How many stories of a link do not exist; 0 until the stories are known. */
function missingFrom(stories: readonly FacetedStory[] | undefined, selection: Selection): number {
  if (selection.stories.length === 0 || stories === undefined) return 0;
  return selection.stories.filter((slug) => !stories.some((story) => story.details?.slugs.includes(slug)))
    .length;
}
