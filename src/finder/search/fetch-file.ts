/** How long a file may take, in milliseconds: after that a reader is told that searching fails. */
const longestWait = 15_000;

/** A file that belongs to the page is gone: the site has been renewed since the page was opened. */
export class OutdatedPage extends Error {
  override name = 'OutdatedPage';
}

/**
 * The response with a file of this site. Rejects with OutdatedPage when the file is gone, and with another error
 * when it cannot be had or takes too long.
 */
async function fetchFile(address: string): Promise<Response> {
  const response = await withinTime(fetch(address));
  if (response.status === 404 || response.status === 410) throw new OutdatedPage(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The text of a file of this site. Rejects like fetchFile. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetchFile(address);
  return withinTime(response.text());
}

/** The value in a JSON file of this site. Rejects like fetchFile, and when the file holds something else. */
export async function fetchJson<Value>(address: string): Promise<Value> {
  return JSON.parse(await fetchText(address)) as Value;
}

/** Rejects when `work` takes longer than the longest wait, and goes on with it. */
export async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('De zoekindex antwoordt niet.')), longestWait);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
