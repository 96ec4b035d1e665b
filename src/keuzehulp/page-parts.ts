/** Finds parts of the page that must be there below `within`; throws when one is missing. */
export function finder(within: ParentNode) {
  return <Part extends Element = HTMLElement>(selector: string): Part => {
    const part = within.querySelector<Part>(selector);
    if (part === null) throw new Error(`De keuzehulp mist ${selector}`);
    return part;
  };
}

/** A copy of what a template of the page holds. */
export function copyOf(root: HTMLElement, template: string): HTMLElement {
  const { content } = finder(root)<HTMLTemplateElement>(`template${template}`);
  return content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** Moves only when something is not in its place: a move costs the browser a new layout. */
export function putInOrder(list: HTMLElement, items: HTMLElement[]): void {
  if (items.some((item, place) => list.children[place] !== item)) list.append(...items);
}
