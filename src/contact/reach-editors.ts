import type { SiteFacts } from '../schema/site.ts';

/** A message to the editors, as its writer finds it: a subject, and text to go on with. */
export interface Message {
  subject: string;
  body: string;
}

/**
 * The address with which a reader writes to the editors: a mail, or else a new issue at the code host. Undefined when
 * content/site.yaml has neither. It ends with the text of the message, so that more can be added behind it.
 */
export function reachEditors(
  { mailbox, repository }: Pick<SiteFacts, 'mailbox' | 'repository'>,
  { subject, body }: Message,
): string | undefined {
  const [title, text] = [subject, body].map(encodeURIComponent);
  if (mailbox !== undefined) return `mailto:${mailbox}?subject=${title}&body=${text}`;
  if (repository === undefined) return undefined;
  const issues = repository.replace(/\/$/, '');
  return /(?:^|\.)gitlab\./.test(new URL(issues).hostname)
    ? `${issues}/-/issues/new?issue%5Btitle%5D=${title}&issue%5Bdescription%5D=${text}`
    : `${issues}/issues/new?title=${title}&body=${text}`;
}
