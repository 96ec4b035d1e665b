import { requiredPart } from '../../page-state/required-part.ts';
import type { FacetedStory } from '../formats/facets.ts';
import type { Answer } from '../search/answer.ts';
import { choices, countValues, type Hits, remaining, type Selection, waysOut } from '../selection.ts';
import type { Answering } from './answering.ts';
import type { CardList } from './card-list.ts';
import type { FinderForm } from './finder-form.ts';
import type { FinderLibrary } from './finder-library.ts';
import { paintAlso, paintCorrection, paintFailure } from './finder-messages.ts';
import { busyText, failureText, statusText } from './finder-text.ts';
import { paintChosen, paintWaysOut } from './result-bar.ts';

/** The parts of the finder that a view paints in, and what a button in it does. */
export interface FinderParts {
  finder: HTMLElement;
  form: FinderForm;
  cards: CardList;
  library: FinderLibrary;
  choose(selection: Selection): void;
}

/** Shows in the page what a selection finds. */
export class FinderView {
  readonly #parts: FinderParts;

  constructor(parts: FinderParts) {
    this.#parts = parts;
  }

  /**
   * Shows what is known of a selection so far: its answer, and the stories when something needed them. Resolves
   * when the cards are there.
   */
  async paint(
    selection: Selection,
    { answer, failed }: Answering,
    stories?: readonly FacetedStory[],
  ): Promise<void> {
    const { finder, form, cards, choose } = this.#parts;
    paintChosen(finder, form, selection, choose);
    const waiting = selection.q !== '' && answer === undefined && !failed;
    if (waiting || (needsStories(selection) && stories === undefined)) {
      requiredPart(finder, '[data-status]').textContent = busyText;
      return;
    }
    const found = this.#found(selection, answer?.stories, stories);
    const shown = found.slice(0, this.limit(selection));
    const painted = cards.show(shown, answer);
    this.#say(selection, found.length, answer, failed);
    requiredPart(finder, '[data-more]').hidden = shown.length === found.length;
    if (answer !== undefined) finder.dataset.answered = selection.q;
    await painted;
  }

  /** How many stories are shown at the most. */
  limit({ shown }: Selection): number {
    const { library } = this.#parts;
    return shown ?? (library.isWhole ? library.total : this.pageSize);
  }

  /** How many stories are shown at a time when the page does not hold all. */
  get pageSize(): number {
    return Number(this.#parts.finder.dataset.pageSize);
  }

  /** The numbers of the stories that remain, in order. */
  #found(selection: Selection, hits: Hits, stories: readonly FacetedStory[] | undefined): readonly number[] {
    const { finder, form, library, choose } = this.#parts;
    if (stories === undefined) return hits ?? Array.from({ length: library.total }, (_, number) => number);
    form.writeCounts(countValues(stories, selection, hits));
    const left = remaining(stories, selection, hits);
    paintWaysOut(finder, form, left.length > 0 ? [] : waysOut(stories, selection, hits), choose);
    return left.map((story) => story.number);
  }

  #say(selection: Selection, count: number, answer: Answer | undefined, failed: boolean): void {
    const { finder, library } = this.#parts;
    const asked = answer === undefined ? { ...selection, q: '' } : selection;
    requiredPart(finder, '[data-status]').textContent = statusText(
      count,
      library.total,
      asked,
      answer?.partly,
    );
    requiredPart(finder, '[data-empty]').hidden = count > 0;
    paintCorrection(finder, selection.q, answer?.terms ?? []);
    paintAlso(finder, library.topicsOf(answer?.topics ?? []));
    paintFailure(finder, failed ? failureText(answer !== undefined) : undefined);
  }
}

/** Whether a selection says something about stories that only the catalogue knows. */
export function needsStories(selection: Selection): boolean {
  return choices(selection).length > 0 || selection.order !== undefined;
}
