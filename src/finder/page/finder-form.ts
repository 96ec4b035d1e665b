import { requiredPart } from '../../page-state/required-part.ts';
import { type KnownValues, readAddress } from '../address.ts';
import type { FacetName } from '../formats/facets.ts';
import { hasBestOrder, type Order, orders, type Selection } from '../selection.ts';
import { FacetValues } from './facet-values.ts';

/** The form of the finder: the field for words, the checkboxes with their counts, and the order. */
export class FinderForm {
  readonly query: HTMLInputElement;
  readonly #boxes: HTMLInputElement[];
  readonly #order: HTMLSelectElement;
  /** The order that is the default one with words or an approach. */
  readonly #best: HTMLOptionElement;
  readonly #views: HTMLInputElement[];
  readonly #facets: FacetValues[];

  constructor(finder: HTMLElement) {
    this.query = requiredPart(finder, 'input[name="q"]');
    this.#order = requiredPart(finder, '[data-order]');
    this.#best = requiredPart(this.#order, 'option');
    this.#boxes = [...finder.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    this.#views = [...finder.querySelectorAll<HTMLInputElement>('input[name="beeld"]')];
    this.#facets = [...finder.querySelectorAll<HTMLElement>('[data-facet]')].map(
      (facet) => new FacetValues(facet),
    );
  }

  /** The selection in the form; what the form does not hold, such as a choice of stories, comes from `current`. */
  read(current: Selection): Selection {
    const chosen = new URLSearchParams();
    for (const box of this.#boxes) if (box.checked) chosen.append(box.name, box.value);
    chosen.set('q', this.query.value);
    const { q, facets } = readAddress(chosen.toString(), this.known);
    return { ...current, q, facets, literal: current.literal && q === current.q, shown: undefined };
  }

  /** The chosen order; undefined for the default one. */
  readOrder(): Order | undefined {
    const order = orders.find((one) => one === this.#order.value);
    // Without words and without an approach this is the default order.
    return !this.#best.disabled || order !== 'organisatie' ? order : undefined;
  }

  /** Shows a selection in the form. */
  write({ q, facets, order, onMap }: Selection): void {
    if (this.query.value.trim() !== q) this.query.value = q;
    for (const box of this.#boxes) box.checked = facets[box.name as FacetName].includes(box.value);
    for (const view of this.#views) view.checked = (view.value !== '') === onMap;
    for (const facet of this.#facets) facet.show();
    this.#best.disabled = !hasBestOrder({ q, facets });
    this.#order.value = order ?? (this.#best.disabled ? 'organisatie' : '');
  }

  /** Shows how many stories each value would give, and leaves out those that would give none. */
  writeCounts(counts: Record<FacetName, ReadonlyMap<string, number>>): void {
    const all = new Map(Object.values(counts).flatMap((own) => [...own]));
    for (const facet of this.#facets) facet.show(all);
  }

  /** The values that can be chosen. */
  get known(): KnownValues {
    const valuesOf = (name: FacetName) =>
      this.#boxes.filter((box) => box.name === name).map((box) => box.value);
    return { sector: valuesOf('sector'), aanpak: valuesOf('aanpak'), doelgroep: valuesOf('doelgroep') };
  }

  /** The label of a value. */
  labelOf(name: FacetName, value: string): string {
    const box = this.#boxes.find((one) => one.name === name && one.value === value);
    return box?.closest('label')?.querySelector('[data-label]')?.textContent ?? value;
  }
}
