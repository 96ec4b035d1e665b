/**
 * `npm run rapport`: what somebody should look at now and then; `-- --vorm csv` (or tekst, issue) writes it in another
 * form, `-- --links` also visits the links to other sites. Exit code 2: the command was not understood.
 */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/content-check/check-content.ts';
import { filesBelow } from '../src/content-check/raw-file.ts';
import { calendarGaps } from '../src/register/calendar-gaps.ts';
import { consentsToSee } from '../src/register/consents.ts';
import { deadLinks } from '../src/register/dead-links.ts';
import { dueReviews } from '../src/register/due-reviews.ts';
import { securityExpiry } from '../src/register/security-expiry.ts';
import { singleValues } from '../src/register/single-values.ts';
import { staleContacts } from '../src/register/stale-contacts.ts';
import { forms, writeReport } from '../src/register/write-report.ts';

const order = orderOf(process.argv.slice(2));
if (order === undefined) {
  console.error(`Dit begrijp ik niet. Schrijf: npm run rapport -- --vorm ${forms.join('|')} --links`);
  process.exitCode = 2;
} else {
  const library = await checkContent(await filesBelow(process.cwd()));
  const today = new Date().toISOString().slice(0, 10);
  const findings = [
    ...dueReviews(library, today),
    ...staleContacts(library, today),
    ...securityExpiry(library, today),
    ...consentsToSee(library),
    ...calendarGaps(library, today),
    ...singleValues(library),
    ...(order.links ? await deadLinks(library) : []),
  ];
  console.log(writeReport(order.form, findings, today));
}

function orderOf(args: string[]): { form: (typeof forms)[number]; links: boolean } | undefined {
  try {
    const { values } = parseArgs({ args, options: { vorm: { type: 'string' }, links: { type: 'boolean' } } });
    const form = forms.find((one) => one === (values.vorm ?? 'tekst'));
    return form && { form, links: values.links ?? false };
  } catch {
    return undefined;
  }
}
