/**
 * The key "/" goes to the search field of the page. A reader can turn it off with the checkbox in the footer, as WCAG
 * 2.1.4 asks of a key without a modifier; only then something is stored.
 */
const off = 'geen-zoektoets';
const key = '/';
const box = document.querySelector<HTMLInputElement>('[data-search-key]');
const fields = [...document.querySelectorAll<HTMLElement>('input[data-search]')];

/** The storage of the browser; undefined where the reader forbids it. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Says to a screen reader that the fields have the key, while they do. */
function mark(isOn: boolean): void {
  for (const field of fields) {
    if (isOn) field.setAttribute('aria-keyshortcuts', key);
    else field.removeAttribute('aria-keyshortcuts');
  }
}

/** Whether keys belong to what has the focus. */
function takesKeys(element: Element): boolean {
  const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog';
  return element.closest(typing) !== null;
}

if (box) {
  box.checked = storage()?.getItem(off) !== 'ja';
  mark(box.checked);
  box.addEventListener('change', () => {
    mark(box.checked);
    if (box.checked) storage()?.removeItem(off);
    else storage()?.setItem(off, 'ja');
  });
}
addEventListener('keydown', (event) => {
  const hasModifier = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
  if (event.key !== key || hasModifier || !box?.checked || takesKeys(event.target as Element)) return;
  event.preventDefault();
  const field = fields.find((one) => one.getClientRects().length > 0);
  if (field) field.focus();
  else document.querySelector<HTMLElement>('[data-search-link]')?.click();
});
