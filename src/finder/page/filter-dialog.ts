import { requiredPart } from '../../page-state/required-part.ts';

/**
 * Opens the filters in a modal dialog on a small screen. They are the same elements as beside the list on a wide
 * screen, moved into the dialog while it is open.
 */
export function startFilterDialog(finder: HTMLElement): void {
  const dialog = requiredPart<HTMLDialogElement>(finder, '[data-filter-dialog]');
  const filters = requiredPart(finder, '[data-filters]');
  const beside = requiredPart(finder, '[data-filters-place]');
  const inDialog = requiredPart(finder, '[data-filters-in-dialog]');
  requiredPart(finder, '[data-open-filters]').addEventListener('click', () => {
    inDialog.append(filters);
    dialog.showModal();
    dialog.querySelector('h2')?.focus();
  });
  for (const button of finder.querySelectorAll('[data-close-filters]')) {
    button.addEventListener('click', () => dialog.close());
  }
  dialog.addEventListener('close', () => beside.append(filters));
  // A screen that becomes wide enough shows the filters beside the list.
  matchMedia('(min-width: 60rem)').addEventListener('change', () => dialog.close());
}
