import type { SiteFacts } from '../schema/site.ts';
import { atCodeHost } from './code-host.ts';
import { type Example, startedMessage } from './messages.ts';
import { reachEditors } from './reach-editors.ts';

/** The form with the same questions, by the name of its file in .github/ISSUE_TEMPLATE. */
export const startedForm = 'begonnen';

/**
 * Where an employer says that it began after this story or approach, or after any: a mail with our questions, else their
 * form at the code host. Undefined when content/site.yaml has neither.
 */
export function weStarted(
  site: Pick<SiteFacts, 'mailbox' | 'repository'>,
  after?: Example,
): string | undefined {
  const message = startedMessage(after);
  if (site.mailbox !== undefined || site.repository === undefined) return reachEditors(site, message);
  return atCodeHost(site.repository).newIssue({ form: startedForm, title: message.subject });
}
