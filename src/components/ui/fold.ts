const folded = () => document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');

/** Opens what holds the target of the address; some browsers do so by themselves. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!target || !closed) return;
  closed.open = true;
  target.scrollIntoView();
}

// On paper nothing can be opened; afterwards the page is as it was.
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...folded()];
  for (const one of opened) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of opened) one.open = false;
});
addEventListener('hashchange', openTarget);
openTarget();
