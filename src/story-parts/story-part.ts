import type { FacetValues } from '../finder/formats/facets.ts';
import type { KitItem } from '../newsletter/selection/kit-item.ts';

/** A story as a part holds it, with what a selection asks of it. */
export interface StoryOfPart extends KitItem, FacetValues {
  /** Which of its approaches it only touches. */
  touches: readonly string[];
  /** Its place among all stories, newest first, from 0. */
  place: number;
}

/** A file with some stories. */
export interface StoryPart {
  /** By slug. */
  stories: Record<string, StoryOfPart>;
  /** Former slugs, each with the slug that its story has now. */
  formerly: Record<string, string>;
}
