import { fold } from '../../dutch/fold.ts';

/** How long a reader must rest before the count is said, in milliseconds. */
const rest = 800;
const field = document.querySelector<HTMLInputElement>('#begrip');
const status = document.querySelector<HTMLElement>('[data-found]');
const terms = [...document.querySelectorAll<HTMLElement>('[data-terms] dl > div')].map((item) => ({
  item,
  words: fold(`${item.textContent} ${item.dataset.term ?? ''}`),
}));
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows the terms that have the letters of the field, and only the letters and lists with one of them. */
function filter(): void {
  const asked = fold(field?.value ?? '');
  const found = terms.filter(({ item, words }) => {
    item.hidden = !words.includes(asked);
    return !item.hidden;
  });
  for (const group of document.querySelectorAll<HTMLElement>('[data-letter], [data-terms]')) {
    group.hidden = group.querySelector('dl > div:not([hidden])') === null;
  }
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (status) status.textContent = asked === '' ? '' : counted(found.length);
  }, rest);
}

function counted(count: number): string {
  if (count === 0) return 'Geen begrip gevonden. Kijk of je het anders kunt schrijven.';
  return count === 1 ? '1 begrip gevonden' : `${count} begrippen gevonden`;
}

field?.addEventListener('input', filter);
// A browser may restore what somebody typed before.
addEventListener('pageshow', filter);
