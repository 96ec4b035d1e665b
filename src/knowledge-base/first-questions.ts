import { addressOf } from '../addresses.ts';
import type { Reference } from './library.ts';

/** A heading as Astro knows it. */
interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** The first question of each chapter of the page with this id, or the chapter that is a question itself. */
export function firstQuestions(page: string, headings: readonly Heading[]): Reference[] {
  const chapters = headings.flatMap(({ depth }, index) => (depth === 2 ? [index] : []));
  return chapters.flatMap((start, chapter) => {
    const within = headings.slice(start, chapters[chapter + 1]);
    const asked = within.find(({ text }) => text.endsWith('?'));
    return asked
      ? [{ id: asked.slug, label: asked.text, url: `${addressOf('paginas', page)}#${asked.slug}` }]
      : [];
  });
}
