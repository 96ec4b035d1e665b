/**
 * Lets a reader save stories on this device: on the page of a story, in each row of a list, and with a link in the
 * header to the booklet of what is saved.
 */
import { SavedList, storageKey } from './saved-stories.ts';
import { savedText } from './saved-text.ts';

const list = new SavedList();
const status = document.querySelector('[data-saved-status]');
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Gives every row of a story its button. Returns whether a row had none. */
function addToRows(): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.row :is(h2, h3) a')];
  const without = links.filter((link) => !link.closest('.row')?.querySelector('[data-save]'));
  for (const link of without) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'save' });
    button.dataset.save = /[^/]+(?=\/$)/.exec(link.pathname)?.[0] ?? '';
    button.dataset.title = link.textContent ?? '';
    link.closest('.row')?.querySelector('.words > :last-child')?.append(' ', button);
  }
  return without.length > 0;
}

/** Shows what is saved, everywhere on the page. */
function paint(): void {
  const { ids } = list.read();
  for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
    const { save = '', title } = button.dataset;
    const isSaved = ids.includes(save);
    button.textContent = isSaved ? 'Haal weg' : 'Bewaar';
    button.toggleAttribute('data-is-saved', isSaved);
    if (title) button.setAttribute('aria-label', `${button.textContent}: ${title}`);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-saved-link]')) {
    const choice = new URLSearchParams(ids.map((id) => ['verhaal', id]));
    link.setAttribute('href', ids.length > 0 ? `${link.pathname}?${choice}` : link.pathname);
    const count = link.querySelector('span');
    if (count) count.textContent = String(ids.length);
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-saved]')) {
    part.hidden = part.dataset.saved ? !ids.includes(part.dataset.saved) : ids.length === 0;
  }
}

/** Says a text to everybody, for as long as it takes to read. */
function say(text: string): void {
  if (status) status.textContent = text;
  clearTimeout(clearing);
  clearing = setTimeout(() => status?.replaceChildren(), 8000);
}

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-save], [data-saved-clear]');
  if (button === null) return;
  const id = button.dataset.save;
  const { ids, kept } = id ? list.toggle(id) : list.clear();
  paint();
  say(savedText(ids.includes(id ?? ''), ids.length, kept));
});
addEventListener('storage', ({ key }) => {
  if (key === storageKey || key === null) paint();
});
addEventListener('pageshow', paint);
// The finder fetches rows of a large library.
new MutationObserver(() => {
  if (addToRows()) paint();
}).observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
addToRows();
paint();
