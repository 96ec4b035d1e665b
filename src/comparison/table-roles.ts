const roles = {
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell',
  'th[scope="col"]': 'columnheader',
  'th[scope="row"]': 'rowheader',
};

/** Says what the parts of a table are: laid out as blocks on a narrow screen, some browsers no longer see a table in it. */
export function keepTableRoles(table: HTMLTableElement): void {
  table.setAttribute('role', 'table');
  for (const [selector, role] of Object.entries(roles))
    for (const part of table.querySelectorAll(selector)) part.setAttribute('role', role);
}
