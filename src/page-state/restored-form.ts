/**
 * Calls `show` when the browser may have restored the fields of a form from an earlier visit, so that the form must
 * follow the address again: on a return from the back/forward cache, and at the end of loading. In the latter case a
 * reader who has already used the page keeps what they typed or chose. Returns a function that stops it.
 */
export function onRestoredForm(show: () => void): () => void {
  const listen = (event: PageTransitionEvent) => {
    if (event.persisted || !navigator.userActivation?.hasBeenActive) show();
  };
  addEventListener('pageshow', listen);
  return () => removeEventListener('pageshow', listen);
}
