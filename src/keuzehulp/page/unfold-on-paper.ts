/**
 * Opens what is folded below `root` while it prints, in browsers in which print.css cannot: those without
 * `::details-content`, from before 2025. Returns a function that stops it.
 */
export function unfoldOnPaper(root: HTMLElement): () => void {
  if (CSS.supports('selector(::details-content)')) return () => {};
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  };
  const close = () => {
    for (const details of opened) details.open = false;
  };
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}
