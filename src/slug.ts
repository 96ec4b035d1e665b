import { withoutAccents } from './dutch/fold.ts';

/** Lower-case words joined by hyphens: what a file, a folder and an address may be called. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** In characters: longer names break programs, and nobody can say them. */
export const longestSlug = 60;

/** What these words become in an address: "Sociale Zaken & Werk" gives "sociale-zaken-werk"; empty when nothing is left. */
export function slugFrom(words: string): string {
  return withoutAccents(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
