/**
 * The key "/" goes to the search field of the page. A reader can turn it off with the checkbox in the footer, as WCAG
 * 2.1.4 asks of a key without a modifier; only then something is stored.
 */
const off = 'geen-zoektoets';
const box = document.querySelector<HTMLInputElement>('[data-search-key]');

/** The storage of the browser; undefined where the reader forbids it. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Whether keys belong to what has the focus. */
function takesKeys(element: Element): boolean {
  return (
    element.closest(
      'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog',
    ) !== null
  );
}

function goToField(): void {
  const fields = [...document.querySelectorAll<HTMLElement>('input[data-search]')];
  const field = fields.find((one) => one.checkVisibility());
  if (field) field.focus();
  else document.querySelector<HTMLElement>('[data-search-link]')?.click();
}

if (box) {
  box.checked = storage()?.getItem(off) !== 'ja';
  box.addEventListener('change', () => {
    if (box.checked) storage()?.removeItem(off);
    else storage()?.setItem(off, 'ja');
  });
}
addEventListener('keydown', (event) => {
  const hasModifier = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
  if (event.key !== '/' || hasModifier || !box?.checked || takesKeys(event.target as Element)) return;
  event.preventDefault();
  goToField();
});
