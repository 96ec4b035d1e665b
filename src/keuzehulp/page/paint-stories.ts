import { requiredPart } from '../../page-state/required-part.ts';
import type { StoryLine } from '../ranked-stories.ts';
import { finderText, readText } from './outcome-text.ts';
import { copyOf } from './page-parts.ts';
import { cardOf } from './read-card.ts';

/** Fills the list of stories in the card of an approach. */
export function paintStories(root: HTMLElement, approach: string, stories: readonly StoryLine[]): void {
  const card = cardOf(root, approach);
  requiredPart(card, '.stories').hidden = stories.length === 0;
  requiredPart(card, '[data-stories]').replaceChildren(
    ...stories.map(({ id, title, from, url }) => {
      const row = copyOf(root, '[data-story-row]');
      row.dataset.story = id;
      const link = requiredPart<HTMLAnchorElement>(row, 'a');
      link.href = url;
      link.textContent = title;
      requiredPart(row, 'span').textContent = from;
      return row;
    }),
  );
}

/** Empties that list, and fills it when the card is opened; what cannot be fetched then is fetched when it is opened again. */
export function paintStoriesWhenOpen(
  root: HTMLElement,
  approach: string,
  fetch: () => Promise<StoryLine[]>,
): void {
  paintStories(root, approach, []);
  const card = requiredPart<HTMLDetailsElement>(cardOf(root, approach), '[data-more]');
  const fill = async () => {
    if (!card.open) return;
    const stories = await fetch().catch(() => []);
    // In the meantime the card may show other stories.
    if (card.ontoggle === fill) paintStories(root, approach, stories);
  };
  card.ontoggle = fill;
  void fill();
}

/** Leads to the story to read first, if there is one, and to all that are shown, in the finder. */
export function paintWays(
  root: HTMLElement,
  first: StoryLine | undefined,
  shown: readonly StoryLine[],
): void {
  const link = (selector: string) => requiredPart<HTMLAnchorElement>(root, selector);
  if (first !== undefined) {
    link('[data-read]').href = first.url;
    link('[data-read]').textContent = readText(first.name);
  }
  const ids = new Set([...(first ? [first] : []), ...shown].map(({ id }) => id));
  link('[data-finder]').search = String(new URLSearchParams([...ids].map((id) => ['verhaal', id])));
  link('[data-finder]').textContent = finderText(ids.size);
}
