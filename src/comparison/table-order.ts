import { sorted, type TableState } from './table-state.ts';

/** The rows of the table in the order in which they stand. */
const rowsOf = (table: HTMLElement): HTMLElement[] => [...table.querySelectorAll<HTMLElement>('tbody tr')];

/** Shows a table in an order that a reader can choose, each row by the rank of its cell in a column. */
export class TableOrder {
  readonly columns: readonly string[];
  readonly #table: HTMLElement;
  readonly #original: readonly HTMLElement[];

  constructor(table: HTMLElement) {
    const heads = [...table.querySelectorAll<HTMLElement>('[data-sort]')];
    this.#table = table;
    this.#original = rowsOf(table);
    this.columns = heads.map(({ dataset }) => dataset.sort ?? '');
  }

  show(order: TableState['order']): void {
    for (const head of this.#table.querySelectorAll<HTMLElement>('thead [data-column]')) {
      const own = order?.column === head.dataset.column ? order : undefined;
      if (own) head.setAttribute('aria-sort', own.down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    const rows = order
      ? sorted(this.#original, (row) => rankIn(row, order.column), order.down)
      : this.#original;
    const standing = rowsOf(this.#table);
    if (rows.some((row, place) => row !== standing[place])) standing[0]?.parentElement?.append(...rows);
  }
}

function rankIn(row: HTMLElement, column: string): number | undefined {
  const rank = row.querySelector<HTMLElement>(`[data-column="${column}"]`)?.dataset.rank;
  return rank === undefined ? undefined : Number(rank);
}
