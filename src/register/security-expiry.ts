import { checkSecurityText } from '../content-check/check-security-text.ts';
import type { CheckedFolder } from '../content-check/checked-file.ts';
import type { Finding } from './finding.ts';

/** Whether security.txt ends to hold soon after `today` (year-month-day), or has. */
export function securityExpiry(folder: Pick<CheckedFolder, 'documents'>, today: string): Finding[] {
  return checkSecurityText(folder, today).map(({ file, line, message }) => ({
    about: 'contact',
    file,
    line,
    what: message,
  }));
}
