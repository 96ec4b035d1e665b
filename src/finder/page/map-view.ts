import { finderFile, finderMap } from '../../addresses.ts';
import { countedStories } from '../../dutch/counted-stories.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import { readPlaces, type StoryPlaces } from '../formats/story-places.ts';
import { fetchJson, fetchText } from '../search/fetch-file.ts';
import { loadOnce } from '../search/load-once.ts';
import type { FinderLibrary } from './finder-library.ts';
import { paintFailure } from './finder-messages.ts';
import { libraryFailure } from './finder-text.ts';

let view: MapView | undefined;

/** Shows these stories on the map of the finder, by their numbers; says it when the map cannot be loaded. */
export async function paintMap(
  finder: HTMLElement,
  stories: readonly number[],
  { numbering, total }: FinderLibrary,
): Promise<void> {
  view ??= new MapView(requiredPart(finder, '[data-map-view]'), numbering);
  try {
    await view.show(stories, total);
  } catch (error) {
    paintFailure(finder, libraryFailure(error));
  }
}

/** The map of the finder, which is fetched when it is first shown. */
class MapView {
  readonly #view: HTMLElement;
  readonly #numbering: string;
  readonly #places: () => Promise<Map<string, number[]>>;
  readonly #map = loadOnce(() => this.#load());
  #shown: readonly number[] = [];

  /** `numbering` names the numbers by which the page knows stories. */
  constructor(view: HTMLElement, numbering: string) {
    this.#view = view;
    this.#numbering = numbering;
    this.#places = loadOnce(async () =>
      readPlaces(await fetchJson<StoryPlaces>(finderFile(numbering, 'plaatsen'))),
    );
  }

  /**
   * Shows these stories on the map and in the list below it, by their numbers, and says how many of `total` they are.
   * A place or a province without any of them disappears. Rejects when the map cannot be loaded.
   */
  async show(stories: readonly number[], total: number): Promise<void> {
    this.#shown = stories;
    const [map, places] = await Promise.all([this.#map(), this.#places()]);
    if (stories === this.#shown) paint(map, places, stories, total);
  }

  async #load(): Promise<HTMLElement> {
    const page = new DOMParser().parseFromString(await fetchText(finderMap(this.#numbering)), 'text/html');
    await addStyles(document.adoptNode(requiredPart<HTMLLinkElement>(page, 'link')));
    const map = document.adoptNode(requiredPart(page, '[data-map]'));
    requiredPart(this.#view, '[data-map-elsewhere]').replaceWith(map);
    // The browser looked for the place of a link before it was there.
    if (document.getElementById(location.hash.slice(1)) !== null) location.replace(location.hash);
    return map;
  }
}

/** Adds styles to the page. Rejects when they cannot be had. */
function addStyles(link: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}

function paint(
  map: HTMLElement,
  places: ReadonlyMap<string, readonly number[]>,
  stories: readonly number[],
  total: number,
): void {
  const chosen = new Set(stories);
  const shown = new Set<number>();
  for (const [anchor, own] of places) {
    const rest = own.filter((number) => chosen.has(number));
    for (const number of rest) shown.add(number);
    requiredPart(map, `#${anchor}`).hidden = rest.length === 0;
    const marker = map.querySelector(`svg [href="#${anchor}"]`);
    if (marker !== null) count(marker, rest.length);
  }
  for (const item of map.querySelectorAll<HTMLElement>('dd[data-story-number]')) {
    item.hidden = !chosen.has(Number(item.dataset.storyNumber));
  }
  for (const province of map.querySelectorAll<HTMLElement>('[data-province]')) {
    province.hidden = province.querySelector('dl > :not([hidden])') === null;
  }
  requiredPart(map, '[data-map-count]').textContent =
    shown.size === total
      ? `De kaart laat alle ${countedStories(total)} zien.`
      : `De kaart laat ${shown.size} van de ${countedStories(total)} zien.`;
}

/** Shows on a marker how many stories its place has; without any it disappears. */
function count(marker: Element, stories: number): void {
  marker.toggleAttribute('hidden', stories === 0);
  const label = (marker.getAttribute('aria-label') ?? '').replace(/: \d.*/, `: ${countedStories(stories)}`);
  marker.setAttribute('aria-label', label);
  for (const text of marker.querySelectorAll('title, .name')) text.textContent = label;
  requiredPart(marker, 'text:not(.name)').textContent = String(stories);
  marker.toggleAttribute('data-several', stories > 1);
}
