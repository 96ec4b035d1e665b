import { atCodeHost } from '../contact/code-host.ts';
import type { SiteFacts } from '../schema/site.ts';

/** What the file needs: the address of the site, when it knows that, of this file on it and of the page with ways to reach us. */
interface Published extends Pick<SiteFacts, 'mailbox' | 'repository' | 'checkedOn'> {
  file: URL | undefined;
  contactPage: URL | undefined;
}

/**
 * The text of /.well-known/security.txt (RFC 9116): where to report a weakness. It holds for a year after the month in which
 * somebody saw that the facts about the site are right; `npm run rapport` asks in time to see to it again. Undefined when there is
 * nowhere to report to, since a file without a contact is none.
 */
export function securityText({
  mailbox,
  repository,
  checkedOn,
  file,
  contactPage,
}: Published): string | undefined {
  const contacts = [mailbox === undefined ? undefined : `mailto:${mailbox}`, contactPage].filter(
    (contact) => contact !== undefined,
  );
  if (contacts.length === 0) return undefined;
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expiryAfter(checkedOn)}${midnight}`,
    'Preferred-Languages: nl, en',
    ...(file === undefined ? [] : [`Canonical: ${file}`]),
    ...(repository === undefined ? [] : [`Policy: ${atCodeHost(repository).view('.github/SECURITY.md')}`]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const midnight = 'T00:00:00Z';

/** The day (year-month-day) on which the file ends to hold, when its facts were checked in this month (year-month). */
export function expiryAfter(checkedOn: string): string {
  const [year = '', month = ''] = checkedOn.split('-');
  return `${Number(year) + 1}-${month}-01`;
}
