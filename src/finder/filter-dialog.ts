import { part } from './finder-form.ts';

/**
 * On a small screen the filters open in a dialog, which keeps the focus within it; on a wide one they stand
 * beside the list. They are the same elements, moved.
 */
export function startFilterDialog(finder: HTMLElement): void {
  const dialog = part<HTMLDialogElement>(finder, '[data-filter-dialog]');
  const filters = part(finder, '[data-filters]');
  const place = part(finder, '[data-filters-place]');
  const inDialog = part(finder, '[data-filters-in-dialog]');
  part(finder, '[data-open-filters]').addEventListener('click', () => {
    inDialog.append(filters);
    dialog.showModal();
    dialog.querySelector('h2')?.focus();
  });
  part(finder, '[data-close-filters]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => place.append(filters));
  // Turned or widened while it is open, the screen has room for the filters themselves.
  matchMedia('(min-width: 60rem)').addEventListener('change', () => dialog.close());
}
