/**
 * A page with nothing but its `<main>`: what stands around it is as long, and not searched. Throws when the page has none.
 */
export function mainOf(html: string): string {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0];
  if (main === undefined) throw new Error('De pagina heeft geen <main>.');
  return around(main);
}

/**
 * A page with nothing but the heading with this id, and what stands below it up to the next heading of its level or
 * above. Throws when the page has no such heading.
 */
export function sectionOf(html: string, id: string): string {
  const heading = new RegExp(`<h([2-6])[^>]*\\sid="?${id}"?[\\s>]`).exec(html);
  if (heading === null) throw new Error(`Er is geen kop met het anker "${id}".`);
  const rest = html.slice(heading.index);
  const end = rest.slice(1).search(new RegExp(`<h[1-${heading[1]}][\\s>]|</main>`)) + 1;
  const section = end === 0 ? rest : rest.slice(0, end);
  return around(`<main data-pagefind-body>${section}</main>`);
}

function around(main: string): string {
  return `<!doctype html><html lang="nl"><body>${main}</body></html>`;
}
