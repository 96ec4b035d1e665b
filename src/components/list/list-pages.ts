/** How many stories stand on one page of a list: with their words it is what a slow line brings at once, 14 kB. */
const storiesOnPage = 100;

/** A page of a long list. */
export interface ListPage<Item> {
  /** Counts from 1. */
  number: number;
  /** How many pages the list has. */
  of: number;
  items: readonly Item[];
}

/** A list in pages, at least one. */
export function listPages<Item>(items: readonly Item[], onPage = storiesOnPage): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / onPage));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * onPage, (index + 1) * onPage),
  }));
}

/** Such pages as Astro asks for them, for a route that ends in `[...page]`: the first page has the address of the list. */
export function listPaths<Item, Of>(
  items: readonly Item[],
  of: Of,
): { params: { page: string | undefined }; props: Of & { page: ListPage<Item> } }[] {
  return listPages(items).map((page) => ({
    params: { page: page.number === 1 ? undefined : String(page.number) },
    props: { ...of, page },
  }));
}

/** The numbers that stand at the foot of page `number`: the first, the last and those beside it; `undefined` for a gap of two or more. */
export function shownNumbers(number: number, of: number): (number | undefined)[] {
  const near = (one: number) => one === 1 || one === of || Math.abs(one - number) <= 1;
  const all = Array.from({ length: of }, (_, index) => index + 1);
  return all.flatMap((one) => {
    if (near(one) || (near(one - 1) && near(one + 1))) return [one];
    return near(one - 1) ? [undefined] : [];
  });
}
