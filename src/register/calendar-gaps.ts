import { checkCalendar } from '../content-check/check-newsletter.ts';
import type { CheckedFolder } from '../content-check/checked-file.ts';
import type { Finding } from './finding.ts';

/** Months of the newsletter whose story is gone, and whether the coming month after `today` has none yet. */
export function calendarGaps(
  folder: Pick<CheckedFolder, 'texts' | 'withdrawn' | 'documents'>,
  today: string,
): Finding[] {
  return checkCalendar(folder, today).map(({ file, line, message }) => ({
    about: 'calendar',
    file,
    line,
    what: message,
  }));
}
