const terms = document.querySelectorAll<HTMLButtonElement>('button.term');

// Where the browser has no popovers a term is a link to its page.
if (!('showPopover' in HTMLElement.prototype)) {
  for (const term of terms) {
    const link = term.nextElementSibling?.querySelector('a')?.cloneNode() as HTMLAnchorElement | undefined;
    link?.append(...term.childNodes);
    if (link) term.replaceWith(link);
  }
}

/**
 * Opens the definition of a term while the mouse is over it or it has keyboard focus, and closes it
 * afterwards. The popover itself works without this: a click, a tap or Enter opens it, Escape closes it.
 */
const rest = 250;

for (const term of terms) {
  // Undefined where the browser has no popovers.
  const definition = term.popoverTargetElement as HTMLElement | null | undefined;
  if (!definition) continue;
  let timer: ReturnType<typeof setTimeout>;
  const soon = (act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, rest);
  };
  const open = (): void => soon(() => definition.showPopover({ source: term }));
  const close = (): void => soon(() => definition.hidePopover());
  const isIn = (place: EventTarget | null): boolean =>
    place instanceof Node && (term.contains(place) || definition.contains(place));

  for (const part of [term, definition]) {
    part.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && open());
    part.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && close());
    part.addEventListener('focusout', (event) => !isIn(event.relatedTarget) && close());
  }
  term.addEventListener('focus', () => term.matches(':focus-visible') && open());
  // Escape closes at once and stays closed, also when the pause was still running.
  term.addEventListener('keydown', (event) => event.key === 'Escape' && clearTimeout(timer));
}
