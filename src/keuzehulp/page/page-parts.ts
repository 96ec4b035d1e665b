import { requiredPart } from '../../page-state/required-part.ts';

/** A copy of what a template of the page holds. */
export function copyOf(root: HTMLElement, template: string): HTMLElement {
  const { content } = requiredPart<HTMLTemplateElement>(root, `template${template}`);
  return content.firstElementChild?.cloneNode(true) as HTMLElement;
}
