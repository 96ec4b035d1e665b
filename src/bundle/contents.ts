import { requiredPart } from '../page-state/required-part.ts';
import type { BookletStory } from './booklet-story.ts';

const chaptersOf = (contents: Element) => [...contents.querySelectorAll<HTMLElement>('[data-chapter]')];

/** Stories in the order of the whole library: by chapter of Contents.astro, then by name of the organisation. */
export function inOrder(stories: readonly BookletStory[], contents: Element): BookletStory[] {
  const chapters = chaptersOf(contents).map(({ dataset }) => dataset.chapter);
  return [...stories].sort(
    (a, b) =>
      chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter) ||
      a.organisation.localeCompare(b.organisation, 'nl') ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Fills Contents.astro with links to the texts of these stories, below their chapters, and names the chapter in each text. */
export function paintContents(contents: Element, stories: readonly BookletStory[]): void {
  const line = requiredPart<HTMLTemplateElement>(contents, 'template').content;
  for (const chapter of chaptersOf(contents)) {
    const own = stories.filter((story) => story.chapter === chapter.dataset.chapter);
    const label = requiredPart(chapter, '.label').textContent;
    chapter.hidden = own.length === 0;
    requiredPart(chapter, 'ul').replaceChildren(...own.map((story) => lineOf(story, line)));
    for (const { text } of own) requiredPart(text, '.chapter').textContent = label;
  }
}

function lineOf({ id, title, name, factsDate }: BookletStory, line: DocumentFragment): Node {
  const copy = document.importNode(line, true);
  const link = requiredPart<HTMLAnchorElement>(copy, 'a');
  link.href = `#verhaal-${id}`;
  link.textContent = title;
  requiredPart(copy, '[data-about]').textContent = `${name}, feiten van ${factsDate}`;
  const drop = requiredPart<HTMLButtonElement>(copy, 'button');
  drop.dataset.story = id;
  drop.setAttribute('aria-label', `Haal weg: ${title}`);
  return copy;
}
