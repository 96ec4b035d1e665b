/**
 * The element below `within` that matches `selector`, which the template of the page always writes.
 * Throws an Error that names the selector when it is absent.
 */
export function requiredPart<Part extends Element = HTMLElement>(within: ParentNode, selector: string): Part {
  const found = within.querySelector<Part>(selector);
  if (found === null) throw new Error(`De pagina mist ${selector}`);
  return found;
}
