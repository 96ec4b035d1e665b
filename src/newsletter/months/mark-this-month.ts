import { monthAfter } from './month.ts';

/** Says at the story of this month and of the next that they are, by the clock of the reader: a built page has none. */
const clock = new Date();
const now = `${clock.getFullYear()}-${String(clock.getMonth() + 1).padStart(2, '0')}`;
const marks = { [now]: 'deze maand', [monthAfter(now)]: 'volgende maand' };

for (const [month, words] of Object.entries(marks)) {
  const entry = document.querySelector<HTMLElement>(`[data-month="${month}"]`);
  const place = entry?.querySelector('[data-now]');
  if (place) place.textContent = words;
  entry?.toggleAttribute('data-is-now', month === now);
}

const begins = document.querySelector<HTMLElement>('[data-begins]');
if (begins) begins.hidden = (begins.dataset.begins ?? '') <= now;
