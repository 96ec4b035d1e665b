import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';

/** A story page of a built site, with the facet values that bare Pagefind may filter by. */
export interface IndexedStory {
  id: string;
  approaches: readonly string[];
}

/**
 * Makes a site in `folder` with Pagefind in its default configuration: an index of the same story pages and a page
 * with a search field. The only addition is a filter per approach, since searching with a filter is measured as well.
 * Throws when Pagefind reports an error.
 */
export async function makeBareSite(
  site: string,
  folder: string,
  stories: readonly IndexedStory[],
): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (index === undefined) throw new Error('Pagefind could not make an index.');
  const faults: string[] = [];
  for (const { id, approaches } of stories) {
    const url = `/verhalen/${id}/`;
    const html = await readFile(path.join(site, url, 'index.html'), 'utf8');
    const filters = approaches.map((approach) => `<meta data-pagefind-filter="aanpak:${approach}">`);
    const content = html.replace('</head>', `${filters.join('')}</head>`);
    faults.push(...(await index.addHTMLFile({ url, content })).errors);
  }
  faults.push(...(await index.writeFiles({ outputPath: path.join(folder, 'pagefind') })).errors);
  await pagefind.close();
  if (faults.length > 0) throw new Error(`Pagefind says: ${faults.join('; ')}`);

  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), page);
  await writeFile(path.join(folder, 'search.js'), script);
}

const page = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Bare Pagefind</title>
<form data-finder><input name="q" type="search"><ol data-list></ol></form>
<script type="module" src="search.js"></script>
</html>
`;

/**
 * Uses the API as https://pagefind.app/docs/api/ shows it: the engine is loaded at the first search, and each of ten
 * results is shown as soon as it is loaded. ?aanpak=… filters.
 */
const script = `const form = document.querySelector('form');
const list = document.querySelector('ol');
const field = form.elements.q;
const { searchParams } = new URL(location.href);
const filters = { aanpak: searchParams.getAll('aanpak') };
let pagefind;
let turn = 0;

async function search() {
  const mine = ++turn;
  const q = field.value.trim();
  pagefind ??= await import('/pagefind/pagefind.js');
  const { results } = await pagefind.search(q, filters.aanpak.length > 0 ? { filters } : {});
  if (mine !== turn) return;
  const items = results.slice(0, 10).map(() => document.createElement('li'));
  list.replaceChildren();
  form.dataset.answered = q;
  await Promise.all(results.slice(0, 10).map(async (result, place) => {
    const { url, meta, excerpt } = await result.data();
    if (mine !== turn) return;
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title;
    const text = document.createElement('p');
    text.innerHTML = excerpt;
    items[place].dataset.story = url;
    items[place].append(link, text);
    list.insertBefore(items[place], items.slice(place + 1).find((later) => later.isConnected) ?? null);
  }));
  if (mine === turn) form.dataset.refined = q;
}

field.addEventListener('input', search);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
if (searchParams.has('q')) {
  field.value = searchParams.get('q');
  search();
}
`;
