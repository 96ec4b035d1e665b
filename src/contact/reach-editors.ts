import type { SiteFacts } from '../schema/site.ts';
import { atCodeHost } from './code-host.ts';

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
  if (mailbox !== undefined) {
    return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }
  return repository === undefined ? undefined : atCodeHost(repository).newIssue({ title: subject, body });
}
