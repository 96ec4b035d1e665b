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

/**
 * The contents of a page: its chapters, or with many questions what has no deeper heading below it; then `added`. Empty
 * for a short page.
 */
export function pageContents(headings: readonly Heading[], added: readonly PagePart[] = []): PagePart[] {
  const questions = headings.filter(({ text }) => text.endsWith('?'));
  const chapters = headings.filter(({ depth }) => depth === 2);
  const shown = questions.length < fewest ? chapters : headings.filter(isLeaf);
  const parts = [...shown.map(({ slug, text }) => ({ id: slug, title: text })), ...added];
  return parts.length < fewest ? [] : parts;
}

/** Whether no deeper heading follows below this one. */
function isLeaf({ depth }: Heading, index: number, headings: readonly Heading[]): boolean {
  const next = headings[index + 1];
  return next === undefined || next.depth <= depth;
}
