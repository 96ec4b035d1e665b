import type { CollectionEntry, CollectionKey } from 'astro:content';
import type { RenderedText } from '../content-check/render-text.ts';

/** The text of an entry. */
export interface ShownText {
  /** HTML in which our components are tags (src/content-check/render-text.ts). */
  html: string;
  headings: RenderedText['metadata']['headings'];
}

/** The text of an entry as the content check made it. Throws when the check found a fault in it: while an editor works. */
export function shownText({ rendered, filePath }: CollectionEntry<CollectionKey>): ShownText {
  if (rendered === undefined)
    throw new Error(`${filePath} heeft een fout. De controle van de teksten zegt welke.`);
  const headings = (rendered.metadata?.headings ?? []) as ShownText['headings'];
  return { html: rendered.html, headings };
}
