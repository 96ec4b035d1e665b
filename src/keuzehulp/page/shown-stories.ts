import { advise } from '../advise.ts';
import type { Model, Role } from '../model.ts';
import { byNearness, mostListed, storiesOf } from '../near-stories.ts';
import { fetchLines, withStories } from './fetch-stories.ts';
import type { Visitor } from './outcome-context.ts';
import { paintStories, paintStoriesWhenOpen, paintWays } from './paint-stories.ts';

/** The stories of an outcome. */
export interface ShownStories {
  /** The one that combined most of the package, and which of its approaches; undefined when none did. */
  combined: { name: string; approaches: readonly string[] } | undefined;
  /** Shows them in the cards of the approaches, and leads to them. */
  paint: () => void;
}

/**
 * The stories of the outcome of a visitor on the page below `root`, whose model has none itself; `placed` says in which part
 * of the advice the card of each approach stands. Rejects when they cannot be had.
 */
export async function shownStories(
  root: HTMLElement,
  modelOfPage: Model,
  { asked, own, heaviest }: Visitor,
  placed: ReadonlyMap<string, Role>,
): Promise<ShownStories> {
  const model = await withStories(root, modelOfPage);
  const { roles, story } = advise(model, asked, { heaviest, own });
  const leading = roles.flatMap(({ first, ranked }) => ranked.filter(({ id }) => first.includes(id)));
  const toRead = story?.id ?? leading[0]?.because[0]?.story;
  const isLeading = (approach: string) => leading.some(({ id }) => id === approach);
  const cards = [...placed].map(([approach, part]) => {
    const ranked = roles.find(({ role }) => role === part)?.ranked.find(({ id }) => id === approach);
    const nearest = byNearness(storiesOf(approach, model.stories), own, ranked?.because ?? []);
    return { approach, nearest: nearest.slice(0, mostListed) };
  });
  const [[first], ...lists] = await Promise.all([
    fetchLines(
      root,
      model.stories.filter(({ id }) => id === toRead),
    ),
    ...cards
      .filter(({ approach }) => isLeading(approach))
      .map(async ({ approach, nearest }) => ({ approach, stories: await fetchLines(root, nearest) })),
  ]);
  return {
    combined: first && story && { name: first.name, approaches: story.approaches },
    paint: () => {
      // Those below the first are folded.
      for (const { approach, nearest } of cards)
        paintStoriesWhenOpen(root, approach, () => fetchLines(root, nearest));
      for (const { approach, stories } of lists) paintStories(root, approach, stories);
      const behind = leading.flatMap(
        ({ id }) => lists.find(({ approach }) => approach === id)?.stories ?? [],
      );
      paintWays(root, first, behind);
    },
  };
}
