/**
 * Opens what is folded below `root` while it prints, in browsers in which print.css cannot: those without
 * `::details-content`, from before 2025.
 */
export function unfoldOnPaper(root: HTMLElement): void {
  if (CSS.supports('selector(::details-content)')) return;
  let folded: HTMLDetailsElement[] = [];
  const open = (isOpen: boolean) => {
    for (const details of folded) details.open = isOpen;
  };
  addEventListener('beforeprint', () => {
    folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    open(true);
  });
  addEventListener('afterprint', () => open(false));
}
