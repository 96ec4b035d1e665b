/** Says on paper where the page stands and on which day it was printed. */
const line = document.querySelector('[data-print-line]');
/** Whose state is in the query of the address; on other pages the query is what somebody hung onto the link. */
const withState = 'story-finder, keuze-hulp, approach-comparison, story-bundle';

addEventListener('beforeprint', () => {
  const { origin, pathname, search } = location;
  const address = origin + pathname + (document.querySelector(withState) ? search : '');
  const day = new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' });
  if (line) line.textContent = `Gewoon doen, ${address}, afgedrukt op ${day}`;
});
