import { countedStories } from '../../dutch/counted-stories.ts';
import { requiredPart } from '../../page-state/required-part.ts';

/** How many values a facet shows before a reader asks for more. */
const few = 5;

/** The checkboxes of one facet: which of them are shown, with which number, and how many are chosen. */
export class FacetValues {
  readonly #values: { box: HTMLInputElement; row: HTMLElement; count: HTMLElement; label: string }[];
  readonly #groups: { group: HTMLElement; own: HTMLElement[] }[];
  readonly #chosen: HTMLElement;
  readonly #more: HTMLElement;
  #all = false;

  constructor(facet: HTMLElement) {
    this.#chosen = requiredPart(facet, '[data-chosen-count]');
    this.#more = requiredPart(facet, '[data-all-values]');
    this.#values = [...facet.querySelectorAll<HTMLElement>('label')].map((row) => ({
      row,
      box: requiredPart<HTMLInputElement>(row, 'input'),
      count: requiredPart(row, '[data-count]'),
      label: requiredPart(row, '[data-label]').textContent ?? '',
    }));
    this.#groups = [...facet.querySelectorAll('fieldset')].map((group) => ({
      group,
      own: [...group.querySelectorAll('label')],
    }));
    this.#more.addEventListener('click', () => {
      this.#all = !this.#all;
      this.show();
    });
    this.show();
  }

  /** Shows the values with most stories and those that are chosen, or all with stories when the reader asked for them. */
  show(counts?: ReadonlyMap<string, number>): void {
    const rows = this.#values.map((value) => {
      const count =
        counts === undefined ? Number(value.count.textContent) : (counts.get(value.box.value) ?? 0);
      // A bare number behind a name says nothing to who hears it.
      const label = `${value.label}, ${countedStories(count)}`;
      if (value.box.getAttribute('aria-label') !== label) {
        value.box.setAttribute('aria-label', label);
        value.count.textContent = String(count);
      }
      return { ...value, total: count };
    });
    const filled = rows.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
    const shown = new Set(this.#all ? filled : filled.slice(0, few));
    for (const one of rows) {
      // What has the focus never disappears.
      one.row.hidden = !shown.has(one) && !one.box.checked && one.box !== document.activeElement;
    }
    for (const { group, own } of this.#groups) group.hidden = own.every((row) => row.hidden);
    this.#more.hidden = filled.length <= few;
    this.#more.textContent = this.#all ? 'Toon minder' : 'Toon meer';
    this.#more.setAttribute('aria-expanded', String(this.#all));
    const chosen = rows.filter(({ box }) => box.checked).length;
    this.#chosen.textContent = chosen === 0 ? '' : `${chosen} gekozen`;
  }
}
