/** A button of Sveltia that opens nothing, although it thinks that it has something to open: the one for a new text. */
const pretending = 'button.primary[aria-expanded]:not([aria-haspopup], [aria-controls])';

/** Lets the Enter key and the space bar press such a button: Sveltia itself opens an empty layer over the page then. */
export function pressWithKeys(): void {
  addEventListener(
    'keydown',
    (event) => {
      const { target, key } = event;
      if (!(target instanceof HTMLButtonElement) || !target.matches(pretending)) return;
      if (key !== 'Enter' && key !== ' ') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      target.click();
    },
    true,
  );
}
