import { ownParameters } from '../page-state/own-parameters.ts';

/** What a reader did with the table of approaches; the address holds it. */
export interface TableState {
  /** The ticked approaches, in the order of the closed list. */
  chosen: readonly string[];
  /** The column to sort by, from little to much or the other way; undefined for the order of the closed list. */
  order: { column: string; down: boolean } | undefined;
}

/** The values that an address may hold; anything else is dropped. */
interface Known {
  approaches: readonly string[];
  columns: readonly string[];
}

const names = { chosen: 'aanpak', order: 'volgorde' };
const downwards = '-af';

/** Reads `?aanpak=…&aanpak=…&volgorde=tempo`, or `volgorde=tempo-af` for the other way round. */
export function readTable(search: string, { approaches, columns }: Known): TableState {
  const parameters = ownParameters(search, Object.values(names));
  const asked = new Set(parameters.getAll(names.chosen));
  const order = parameters.get(names.order) ?? '';
  const down = order.endsWith(downwards);
  const column = down ? order.slice(0, -downwards.length) : order;
  return {
    chosen: approaches.filter((id) => asked.has(id)),
    order: columns.includes(column) ? { column, down } : undefined,
  };
}

/** The query string of the table, with its question mark; empty when nothing was done with it. */
export function writeTable({ chosen, order }: TableState): string {
  const parameters = new URLSearchParams(chosen.map((id) => [names.chosen, id]));
  if (order) parameters.set(names.order, `${order.column}${order.down ? downwards : ''}`);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The order after a press on the head of `column`: from little to much first, then the other way, and so on. */
export function turned(order: TableState['order'], column: string): NonNullable<TableState['order']> {
  return { column, down: order?.column === column && !order.down };
}

/**
 * Sorts by rank, of which `rankOf` gives undefined for what is not named: that stands last both ways. What is equal
 * keeps its order.
 */
export function sorted<Row>(
  rows: readonly Row[],
  rankOf: (row: Row) => number | undefined,
  down: boolean,
): Row[] {
  const place = (row: Row) => {
    const rank = rankOf(row);
    return rank === undefined ? Infinity : down ? -rank : rank;
  };
  return [...rows].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
