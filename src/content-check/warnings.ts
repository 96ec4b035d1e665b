import { checkMissingCodes } from './check-codes.ts';
import { checkHabits } from './check-habits.ts';
import { checkAnchors } from './check-links.ts';
import { checkMarks } from './check-marks.ts';
import { checkPlaces } from './check-places.ts';
import { checkReservations } from './check-reservations.ts';
import { checkSections } from './check-sections.ts';
import { checkSince } from './check-since.ts';
import { checkTips } from './check-tips.ts';
import { checkLostGround } from './check-withdrawn.ts';
import type { CheckedFolder } from './checked-file.ts';
import { type Problem, tellOnce } from './problem.ts';
import { checkWords } from './words/check-words.ts';

const checks: ((folder: CheckedFolder) => Problem[] | Promise<Problem[]>)[] = [
  checkWords,
  checkPlaces,
  checkReservations,
  checkSections,
  checkMarks,
  checkTips,
  checkHabits,
  checkLostGround,
  checkAnchors,
  checkMissingCodes,
  (folder) => checkSince(folder, todayInNetherlands()),
];

/** What is worth a look of an editor and stops nothing, in reading order. */
export async function warningsAbout(folder: CheckedFolder): Promise<Problem[]> {
  return tellOnce((await Promise.all(checks.map((check) => check(folder)))).flat());
}

function todayInNetherlands(): string {
  // The way in which Swedes write a day is that of ISO 8601.
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}
