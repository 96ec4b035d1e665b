import { requiredPart } from '../../page-state/required-part.ts';
import type { FacetedStory } from '../formats/facets.ts';
import type { Answer } from '../search/answer.ts';
import {
  countValues,
  type Hits,
  needsStories,
  relaxations,
  remaining,
  type Selection,
} from '../selection.ts';
import type { CardList } from './card-list.ts';
import type { FinderForm } from './finder-form.ts';
import type { FinderLibrary } from './finder-library.ts';
import { offerToTell, paintAlso, paintCorrection, paintFailure } from './finder-messages.ts';
import { busyText, libraryFailure, searchFailure, statusText } from './finder-text.ts';
import type { Failure, LatestSearch } from './latest-search.ts';
import { paintChosen, paintRelaxations } from './result-bar.ts';

/** What a view paints in, and what a button in it does. */
interface ViewContext {
  finder: HTMLElement;
  form: FinderForm;
  cards: CardList;
  library: FinderLibrary;
  choose(selection: Selection): void;
}

/** Shows in the page the results of a selection. */
export class FinderView {
  readonly #context: ViewContext;

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
    paintChosen(finder, form, selection, choose);
    const waiting = selection.q !== '' && answer === undefined && failure === undefined;
    if (waiting || (needsStories(selection) && stories === undefined)) {
      requiredPart(finder, '[data-status]').textContent = busyText;
      return;
    }
    const results = this.#results(selection, answer?.stories, stories);
    const shown = results.slice(0, this.limit(selection));
    const painted = cards.show(shown, answer);
    this.#say(selection, results.length, answer, failure);
    requiredPart(finder, '[data-more]').hidden = shown.length === results.length;
    if (answer !== undefined) finder.dataset.answered = selection.q;
    await painted.catch((error: unknown) => paintFailure(finder, libraryFailure(error)));
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
  ): readonly number[] {
    const { finder, form, library, choose } = this.#context;
    if (stories === undefined) return hits ?? Array.from({ length: library.total }, (_, number) => number);
    form.writeCounts(countValues(stories, selection, hits));
    const results = remaining(stories, selection, hits);
    const relaxed = results.length > 0 ? [] : relaxations(stories, selection, hits);
    paintRelaxations(finder, form, relaxed, choose);
    return results.map((story) => story.number);
  }

  #say(selection: Selection, count: number, answer: Answer | undefined, failure: Failure | undefined): void {
    const { finder, library } = this.#context;
    const asked = answer === undefined ? { ...selection, q: '' } : selection;
    requiredPart(finder, '[data-status]').textContent = statusText(
      count,
      library.total,
      asked,
      answer?.isPartial,
    );
    requiredPart(finder, '[data-empty]').hidden = count > 0;
    offerToTell(finder, selection.q);
    paintCorrection(finder, selection.q, answer?.terms ?? []);
    paintAlso(finder, library.topicsOf(answer?.topics ?? []));
    paintFailure(finder, failure && searchFailure(failure, answer !== undefined));
  }
}
