import { requiredPart } from '../../page-state/required-part.ts';

/** Shows the chosen sector and whom to call there. Returns the group of sectors that it is in; empty for none. */
export function paintSector(root: HTMLElement, sector: string): string {
  const select = requiredPart<HTMLSelectElement>(root, 'select[name="sector"]');
  select.value = sector;
  const [option] = select.selectedOptions;
  requiredPart(root, '[data-sector-name]').textContent = sector === '' ? '' : `: ${option?.text ?? ''}`;
  for (const call of root.querySelectorAll<HTMLElement>('[data-call]'))
    call.hidden = call.dataset.call !== sector;
  return option?.dataset.group ?? '';
}
