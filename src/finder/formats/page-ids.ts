/**
 * The id by which the search engine knows a page: the numbering, what changes with every change of the index, and the
 * number of the page. Pagefind's own ids are hashes, which hardly compress and must be translated to numbers.
 */
export function pageId(numbering: string, version: string, page: number): string {
  return `${numbering}.${version}.${page}`;
}

/** The number of the page with this id; undefined when it is of another numbering. */
export function pageOfId(id: string, numbering: string): number | undefined {
  return id.startsWith(`${numbering}.`) ? Number(id.slice(id.lastIndexOf('.') + 1)) : undefined;
}
