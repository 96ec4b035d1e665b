import { requiredPart } from '../../page-state/required-part.ts';

/** A copy of what a template of the page holds. */
export function copyOf(root: HTMLElement, template: string): HTMLElement {
  const { content } = requiredPart<HTMLTemplateElement>(root, `template${template}`);
  return content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** Moves only when something is not in its place: a move costs the browser a new layout. */
export function putInOrder(list: HTMLElement, items: HTMLElement[]): void {
  if (items.some((item, place) => list.children[place] !== item)) list.append(...items);
}
