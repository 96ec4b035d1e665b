import { type Chapter, chaptersOf, type StoryChapter } from '../chapters.ts';
import type { Story } from '../knowledge-base/library.ts';

/** As many stories as one page of the list holds, so that it stays light in a library of thousands. */
const storiesInPart = 50;

/** A part of the list of stories from which the booklet is chosen. */
export interface ListPart {
  /** From 1. */
  number: number;
  chapters: Chapter<Story>[];
}

/** The whole list in parts, in the order of the chapters; a library without stories has one empty part. */
export function listParts(stories: readonly Story[]): ListPart[] {
  const inOrder = chaptersOf(stories).flatMap(({ items }) => items);
  const count = Math.max(1, Math.ceil(inOrder.length / storiesInPart));
  return Array.from({ length: count }, (_, part) => ({
    number: part + 1,
    chapters: chaptersOf(inOrder.slice(part * storiesInPart, (part + 1) * storiesInPart)),
  }));
}

/** The part in which a chapter begins. */
export function partOf(chapter: StoryChapter, parts: readonly ListPart[]): number {
  return parts.find(({ chapters }) => chapters.some(({ id }) => id === chapter))?.number ?? 1;
}
