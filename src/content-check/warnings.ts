import { checkMissingCodes } from './check-codes.ts';
import { checkFutureDates } from './check-future-dates.ts';
import { checkHabits } from './check-habits.ts';
import { checkAnchors } from './check-links.ts';
import { checkMarks } from './check-marks.ts';
import { checkCalendar } from './check-newsletter.ts';
import { checkPlaces } from './check-places.ts';
import { checkReservations } from './check-reservations.ts';
import { checkSections } from './check-sections.ts';
import { checkSecurityText } from './check-security-text.ts';
import { checkSharePicture } from './check-share-picture.ts';
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
  checkSharePicture,
  checkHabits,
  checkLostGround,
  checkAnchors,
  checkMissingCodes,
];

/** What is worth a look of an editor on `today` (year-month-day) and stops nothing, in reading order. */
export async function warningsAbout(folder: CheckedFolder, today: string): Promise<Problem[]> {
  const found = await Promise.all(checks.map((check) => check(folder)));
  const byClock = [checkCalendar, checkFutureDates, checkSecurityText].map((check) => check(folder, today));
  return tellOnce([...found, ...byClock].flat());
}
