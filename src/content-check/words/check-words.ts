import type { CheckedFolder } from '../checked-file.ts';
import { byPlace, type Problem } from '../problem.ts';
import { findWords, notForPeople } from './find-words.ts';
import { proseIn } from './prose.ts';
import { checkSpelling } from './spelling.ts';

/**
 * Warnings about wording: spelling, and words that we do not use for people. They stop no build.
 * The editors' own words stand one on a line; a line that begins with # is a remark.
 */
export async function checkWords(folder: CheckedFolder): Promise<Problem[]> {
  const prose = proseIn(folder);
  const ownWords = folder.ownWords
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const spelling = await checkSpelling(prose, ownWords);
  const people = findWords(prose, notForPeople, 'gebruiken we niet voor mensen.');
  return [...spelling, ...people].sort(byPlace).map((problem) => ({ ...problem, severity: 'warning' }));
}
