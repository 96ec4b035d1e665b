import { dayInWords } from '../dutch/month.ts';
import { expiryAfter } from '../hosting/security-text.ts';
import { type CheckedFolder, documentOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { monthsLater } from './months-later.ts';
import type { Problem } from './problem.ts';

/** How long before the end somebody is asked: a report comes every month. */
const noticeMonths = 2;

/** A warning that security.txt ends to hold soon after `today` (year-month-day), or has. */
export function checkSecurityText(folder: Pick<CheckedFolder, 'documents'>, today: string): Problem[] {
  const site = documentOf(folder, 'site');
  const checkedOn = site?.data?.checkedOn;
  if (site === undefined || checkedOn === undefined) return [];
  const expiry = expiryAfter(checkedOn);
  if (monthsLater(today, noticeMonths) < expiry) return [];
  const verb = today < expiry ? 'verloopt' : 'verliep';
  const message = `security.txt ${verb} op ${dayInWords(expiry)}: kijk of je nog bereikbaar bent, en zet checkedOn op deze maand`;
  return [fieldProblem(site.file, site.fields, ['checkedOn'], message, { severity: 'warning' })];
}
