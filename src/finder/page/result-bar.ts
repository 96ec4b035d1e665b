import { countedStories } from '../../dutch/counted-stories.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import type { FacetName } from '../formats/facets.ts';
import { choices, drop, type Selection, type WayOut } from '../selection.ts';
import type { FinderForm } from './finder-form.ts';
import { buttonItem } from './finder-messages.ts';
import { wayOutText } from './finder-text.ts';

type Choose = (selection: Selection) => void;

/** Shows what is chosen as buttons that each remove one choice. */
export function paintChosen(
  finder: HTMLElement,
  form: FinderForm,
  selection: Selection,
  choose: Choose,
): void {
  const chips = choices(selection).map(({ name, value }) => {
    const label = labelOf(form, selection, name, value);
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

/** Shows the ways out when nothing is left. */
export function paintWaysOut(
  finder: HTMLElement,
  form: FinderForm,
  ways: readonly WayOut[],
  choose: Choose,
): void {
  const buttons = ways.map(({ drop: { name, value }, selection, count }) =>
    buttonItem(wayOutText(name === 'q' ? value : labelOf(form, selection, name, value), count), () =>
      choose(selection),
    ),
  );
  requiredPart(finder, '[data-ways-out]').replaceChildren(...buttons);
}

function labelOf(
  form: FinderForm,
  { stories }: Selection,
  name: FacetName | 'stories',
  value: string,
): string {
  return name === 'stories'
    ? `Alleen ${countedStories(stories.length)} uit de link`
    : form.labelOf(name, value);
}
