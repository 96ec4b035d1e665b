import { requiredPart } from '../../page-state/required-part.ts';
import type { Model } from '../model.ts';
import { fetchTexts } from './outcome-files.ts';
import { modelOn } from './read-page.ts';

/**
 * Puts the texts of an outcome in the page below `root`, and returns the model that it then holds, without stories. Rejects when
 * those texts cannot be had.
 */
export async function completePage(root: HTMLElement): Promise<Model> {
  const outcome = requiredPart(root, '[data-screen="uitslag"]');
  const { cards, calls } = await fetchTexts(root);
  if (outcome.hasAttribute('data-bare')) {
    requiredPart(root, '[data-cards]').append(...cards);
    requiredPart(root, '[data-calls]').append(...calls);
    outcome.removeAttribute('data-bare');
  }
  return modelOn(root, cards);
}
