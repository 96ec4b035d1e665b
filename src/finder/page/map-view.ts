import { countedStories } from '../../dutch/counted-stories.ts';
import { requiredPart } from '../../page-state/required-part.ts';

/**
 * Shows these stories on the map and in the list below it, by their numbers, and says how many of `total` they are.
 * A place or a province without any of them disappears.
 */
export function paintMap(map: HTMLElement, stories: readonly number[], total: number): void {
  const chosen = new Set(stories);
  const shown = new Set<number>();
  for (const place of map.querySelectorAll<HTMLElement | SVGElement>('[data-stories]')) {
    const own = (place.dataset.stories ?? '').split(' ').map(Number);
    const rest = own.filter((number) => chosen.has(number));
    for (const number of rest) shown.add(number);
    place.toggleAttribute('hidden', rest.length === 0);
    const label = place.getAttribute('aria-label');
    if (label !== null)
      relabel(place, label.replace(/: \d.*/, `: ${countedStories(rest.length)}`), rest.length);
  }
  for (const item of map.querySelectorAll<HTMLElement>('dd[data-story-number]')) {
    item.hidden = !chosen.has(Number(item.dataset.storyNumber));
  }
  for (const province of map.querySelectorAll<HTMLElement>('[data-province]')) {
    province.hidden = province.querySelector('[data-stories]:not([hidden])') === null;
  }
  requiredPart(map, '[data-map-count]').textContent =
    shown.size === total
      ? `De kaart laat alle ${countedStories(total)} zien.`
      : `De kaart laat ${shown.size} van de ${countedStories(total)} zien.`;
}

function relabel(marker: Element, label: string, count: number): void {
  marker.setAttribute('aria-label', label);
  for (const text of marker.querySelectorAll('title, .name')) text.textContent = label;
  requiredPart(marker, 'text:not(.name)').textContent = String(count);
  marker.toggleAttribute('data-several', count > 1);
}
