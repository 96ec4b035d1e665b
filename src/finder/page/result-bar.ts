import { countedStories } from '../../dutch/counted-stories.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import type { FacetName } from '../formats/facets.ts';
import { choices, drop, type Selection } from '../selection.ts';
import type { FinderForm } from './finder-form.ts';
import { buttonItem } from './finder-messages.ts';
import { filtersText, missingText, showText, titleText } from './result-text.ts';

type Choose = (selection: Selection) => void;

/** Gives what a reader sees of a choice. */
export type LabelOf = (name: FacetName | 'stories', value: string) => string;

/** Shows the choices as buttons that each remove one; of the stories in a link `present` exist. */
export function paintChosen(
  finder: HTMLElement,
  form: FinderForm,
  selection: Selection,
  present: number,
  choose: Choose,
): void {
  const chips = choices(selection).map(({ name, value }) => {
    const label = labelOf(form, present, name, value);
    const chip = buttonItem(`${label} ×`, () => choose(drop(selection, name, value)), `Verwijder ${label}`);
    chip.querySelector('button')?.setAttribute('data-chip', '');
    return chip;
  });
  requiredPart(finder, '[data-chips]').replaceChildren(...chips);
  const nothing = chips.length === 0 && selection.q === '' && selection.order === undefined;
  requiredPart(finder, '[data-chosen]').hidden = nothing;
  for (const button of finder.querySelectorAll<HTMLElement>('[data-clear]')) button.hidden = nothing;
  requiredPart(finder, '[data-copied]').textContent = '';
}

/** What a reader sees of a choice; of the stories in a link `present` exist. */
export function labelOf(
  form: FinderForm,
  present: number,
  name: FacetName | 'stories',
  value: string,
): string {
  return name === 'stories' ? `Alleen ${countedStories(present)} uit de link` : form.labelOf(name, value);
}

/** Says how many stories of the link are gone; 0 removes the message. */
export function paintMissing(finder: HTMLElement, count: number): void {
  const message = requiredPart(finder, '[data-missing]');
  message.textContent = count === 0 ? '' : missingText(count);
  message.hidden = count === 0;
}

/** Shows on the buttons of the filters how many values are chosen, and how many stories that gives. */
export function paintFilterButtons(finder: HTMLElement, { facets }: Selection, count: number): void {
  requiredPart(finder, '[data-open-filters]').textContent = filtersText(Object.values(facets).flat().length);
  const show = requiredPart(finder, '[data-show-count]');
  // The button is a live region: the same text again would be said again.
  if (show.textContent !== showText(count)) show.textContent = showText(count);
}

/** The title of the page without a choice. */
const page = document.title;

/** Names the page after what was asked. */
export function paintTitle(form: FinderForm, selection: Selection, count: number): void {
  const chosen = choices(selection).map(({ name, value }) =>
    labelOf(form, selection.stories.length, name, value),
  );
  document.title = titleText(
    [selection.q, ...chosen].filter((one) => one !== ''),
    count,
    page,
  );
}
