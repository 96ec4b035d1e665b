/** How long the table may take, in milliseconds. */
const longestWait = 15_000;

/** The table of ComparedTable.astro at this address. Rejects when it cannot be had as a whole. */
export async function fetchTable(address: string): Promise<HTMLTableElement> {
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  const html = await response.text();
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  // A browser mends a table that is cut short.
  if (!response.ok || table === null || !html.trimEnd().endsWith('</table>'))
    throw new Error(`No whole table: ${response.status}`);
  return table;
}
