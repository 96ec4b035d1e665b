/** A part of a page that its contents lead to. */
export interface PagePart {
  id: string;
  title: string;
}

/** A heading as Astro knows it. */
interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** From how many parts a page gets a list of contents. */
const fewest = 4;

/** The contents of a page: its chapters, then `added`; empty for a short page. */
export function pageContents(headings: readonly Heading[], added: readonly PagePart[] = []): PagePart[] {
  const chapters = headings.filter(({ depth }) => depth === 2);
  const parts = [...chapters.map(({ slug, text }) => ({ id: slug, title: text })), ...added];
  return parts.length < fewest ? [] : parts;
}
