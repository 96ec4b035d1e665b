import { requiredPart } from '../../page-state/required-part.ts';

/**
 * On a small screen the filters open in a dialog, which keeps the focus within it; on a wide one they stand
 * beside the list. They are the same elements, moved.
 */
export function startFilterDialog(finder: HTMLElement): void {
  const dialog = requiredPart<HTMLDialogElement>(finder, '[data-filter-dialog]');
  const filters = requiredPart(finder, '[data-filters]');
  const place = requiredPart(finder, '[data-filters-place]');
  const inDialog = requiredPart(finder, '[data-filters-in-dialog]');
  requiredPart(finder, '[data-open-filters]').addEventListener('click', () => {
    inDialog.append(filters);
    dialog.showModal();
    dialog.querySelector('h2')?.focus();
  });
  requiredPart(finder, '[data-close-filters]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => place.append(filters));
  // Turned or widened while it is open, the screen has room for the filters themselves.
  matchMedia('(min-width: 60rem)').addEventListener('change', () => dialog.close());
}
