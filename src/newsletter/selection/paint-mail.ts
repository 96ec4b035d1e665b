import { requiredPart } from '../../page-state/required-part.ts';
import type { ChosenStory } from './kit-item.ts';
import { managerMail, mostTold } from './manager-mail.ts';

/** Writes the mail to a manager with the first of these stories, at least one. */
export function paintMail(within: HTMLElement, stories: readonly ChosenStory[]): void {
  const { subject, body, link } = managerMail(stories.map(({ item }) => item));
  const about =
    stories.length > mostTold
      ? `Met de eerste ${mostTold} verhalen van je keuze. Zet bovenaan wat je wilt mailen.`
      : 'Lees de mail na en vul de naam in.';
  requiredPart(within, '[data-mail-about]').textContent = about;
  requiredPart(within, '[data-subject]').textContent = subject;
  requiredPart<HTMLTextAreaElement>(within, '[data-body]').value = body;
  requiredPart<HTMLAnchorElement>(within, '[data-mail-link]').href = link;
}
