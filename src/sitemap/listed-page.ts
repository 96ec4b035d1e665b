/** A page for search engines: its whole address, and the day (year-month-day) on which somebody last went over it. */
export interface ListedPage {
  url: string;
  lastmod?: string;
}

/**
 * What the HTML of a page says of itself (layouts/Page.astro): its canonical address, and the day under "Laatst bijgewerkt".
 * Undefined for a page that is hidden from search engines or has no address of its own.
 */
export function listedPage(html: string): ListedPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  if (canonical === undefined || head.includes('<meta name="robots" content="noindex"')) return undefined;
  const lastmod = /<p class="updated[^>]*>[^<]*<time datetime="(\d{4}-\d\d-\d\d)"/.exec(html)?.[1];
  // A new string: what is cut out of the page would keep the whole page in memory.
  const url = new URL(canonical).href;
  return lastmod === undefined ? { url } : { url, lastmod };
}
