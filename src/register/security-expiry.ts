import { type CheckedFolder, documentOf } from '../content-check/checked-file.ts';
import { monthsLater } from '../content-check/months-later.ts';
import { dayInWords } from '../dutch/month.ts';
import { expiryAfter } from '../hosting/security-text.ts';
import type { Finding } from './finding.ts';

/** How long before the end somebody is asked: the report comes every month. */
const noticeMonths = 2;

/** Whether security.txt ends to hold soon after `today` (year-month-day), or has. */
export function securityExpiry(folder: Pick<CheckedFolder, 'documents'>, today: string): Finding[] {
  const site = documentOf(folder, 'site');
  const checkedOn = site?.data?.checkedOn;
  if (site === undefined || checkedOn === undefined) return [];
  const expiry = expiryAfter(checkedOn);
  if (monthsLater(today, noticeMonths) < expiry) return [];
  const verb = today < expiry ? 'verloopt' : 'verliep';
  const what = `security.txt ${verb} op ${dayInWords(expiry)}: kijk of je nog bereikbaar bent, en zet checkedOn op deze maand`;
  return [{ about: 'contact', file: site.file, line: site.fields.locate(['checkedOn']).line, what }];
}
