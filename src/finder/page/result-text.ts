import { countedStories } from '../../dutch/counted-stories.ts';

/** The title of the page: what was asked and how many stories that gives, before the title of the page without. */
export function titleText(asked: readonly string[], count: number, page: string): string {
  return asked.length === 0 ? page : `${asked.join(', ')} (${count}) | ${page}`;
}

/** Stories that a link names and that are not there any more. */
export function missingText(count: number): string {
  return count === 1
    ? '1 verhaal uit de link bestaat niet meer.'
    : `${count} verhalen uit de link bestaan niet meer.`;
}

/** The button that opens the filters, with how many values are chosen. */
export function filtersText(chosen: number): string {
  return chosen === 0 ? 'Filters' : `Filters (${chosen})`;
}

/** The button that closes the filters. */
export function showText(count: number): string {
  return `Toon ${countedStories(count)}`;
}
