import papaparse from 'papaparse';

/** Excel reads a file as UTF-8 when it begins with this. */
export const byteOrderMark = '\uFEFF';

/**
 * Records as RFC 4180 says, with the names of the fields on top; what a spreadsheet would take for a formula gets an
 * apostrophe in front. `delimiter` stands between the fields.
 */
export function csvOf(records: Record<string, string>[], delimiter: ',' | ';' = ','): string {
  return papaparse.unparse(records, { delimiter, escapeFormulae: true, newline: '\r\n' });
}
