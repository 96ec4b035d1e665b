/**
 * Calls `show` when the browser may have put back what a form held on an earlier visit, so that the address must win
 * again: on a return from the browser's memory, and when a page is loaded that nobody has touched yet. Who was
 * quicker than the load keeps what they typed or chose. Gives a function that ends it.
 */
export function onRestoredForm(show: () => void): () => void {
  const listen = (event: PageTransitionEvent) => {
    if (event.persisted || !navigator.userActivation.hasBeenActive) show();
  };
  addEventListener('pageshow', listen);
  return () => removeEventListener('pageshow', listen);
}
