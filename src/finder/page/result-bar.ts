import { countedStories } from '../../dutch/counted-stories.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import type { FacetName } from '../formats/facets.ts';
import { choices, drop, type Relaxation, type Selection } from '../selection.ts';
import type { FinderForm } from './finder-form.ts';
import { buttonItem } from './finder-messages.ts';
import { relaxationText } from './finder-text.ts';

type Choose = (selection: Selection) => void;

/** Shows the choices as buttons that each remove one. */
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

/** Shows relaxations as buttons, below the message that there are no results. */
export function paintRelaxations(
  finder: HTMLElement,
  form: FinderForm,
  all: readonly Relaxation[],
  choose: Choose,
): void {
  const buttons = all.map(({ drop: { name, value }, selection, count }) =>
    buttonItem(relaxationText(name === 'q' ? value : labelOf(form, selection, name, value), count), () =>
      choose(selection),
    ),
  );
  requiredPart(finder, '[data-relaxations]').replaceChildren(...buttons);
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
