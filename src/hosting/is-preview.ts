import { readSettings } from '../settings.ts';

/**
 * Whether this build shows what the site will be, at an address that nobody should find: the environment says
 * `PREVIEW=true`. All of its pages are kept out of search engines.
 */
export const isPreview = readSettings().isPreview;
