/** How many stories one newsletter can hold: nobody reads more, and each is fetched. */
export const mostStories = 10;

/** The query string that asks for these stories in this order, with its question mark; empty for none. */
export function askForStories(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `?${new URLSearchParams(slugs.map((slug) => ['verhaal', slug]))}`;
}
