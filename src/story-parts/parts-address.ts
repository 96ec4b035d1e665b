import { storyPart } from '../addresses.ts';
import type { PartsAddress } from './fetch-story.ts';
import { countParts } from './part-of.ts';

/** Where a script finds the parts of a library of so many stories. */
export function partsAddress(stories: number): PartsAddress {
  const slot = '-deel-';
  const [before = '', after = ''] = storyPart(slot).split(slot);
  return { before, after, parts: countParts(stories) };
}
