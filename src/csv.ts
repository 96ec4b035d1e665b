import papaparse from 'papaparse';

/** Excel reads a file as UTF-8 when it begins with this. */
export const byteOrderMark = '\uFEFF';

/** How a cell begins that a spreadsheet runs; papaparse's own pattern passes over one of more lines. */
const formula = /^[=+\-@\t\r\n]/;

/**
 * Records as RFC 4180 says, with the names of the fields on top; what a spreadsheet would take for a formula gets an
 * apostrophe in front. `delimiter` stands between the fields.
 */
export function csvOf(records: Record<string, string>[], delimiter: ',' | ';' = ','): string {
  return papaparse.unparse(records, { delimiter, escapeFormulae: formula, newline: '\r\n' });
}
