/** What a heading of each level becomes: of another level, or nothing at all. */
export type HeadingsAs = { h2?: 'h3' | 'nothing'; h3?: 'h4' };

const heading = /<(h2|h3)( id="[^"]*")>(.*?)<\/\1>/gs;

/** The HTML of a text as a part of a page that has headings of its own above it. */
export function withHeadings(html: string, as: HeadingsAs): string {
  return html.replace(heading, (whole, level: keyof HeadingsAs, id: string, words: string) => {
    const wanted = as[level];
    if (wanted === undefined) return whole;
    return wanted === 'nothing' ? '' : `<${wanted}${id}>${words}</${wanted}>`;
  });
}
