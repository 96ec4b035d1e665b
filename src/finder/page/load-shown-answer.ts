import { loadOnce } from '../search/load-once.ts';

/**
 * Loads the code that shows an answer beside its cards. Rejects when it cannot be loaded; the next call tries again. An import, also of
 * what is there, comes after the next frame: so it is imported once.
 */
export const loadShownAnswer = loadOnce(() => import('./shown-answer.ts'));
