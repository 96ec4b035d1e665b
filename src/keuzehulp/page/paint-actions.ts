import { requiredPart } from '../../page-state/required-part.ts';
import type { Advice } from '../advise.ts';
import { mailOf } from './mail-text.ts';
import { cardOf, nameOf, reasonOn } from './read-card.ts';

/** Fills what to do with the advice without its stories: the mail, and what paper says. */
export function paintActions(
  root: HTMLElement,
  { roles }: Advice,
  { sentence, url }: { sentence: string; url: string },
): void {
  const link = (selector: string) => requiredPart<HTMLAnchorElement>(root, selector);
  const mail = mailOf({
    sentence,
    approaches: onePerPart(roles).flatMap(({ id, because: [fit] }) => {
      if (fit === undefined) return [];
      const { answer, because, story: source } = reasonOn(cardOf(root, id), fit);
      return [{ name: nameOf(root, id), answer, because, story: source.textContent }];
    }),
    url,
    year: root.dataset.year ?? '',
  });
  requiredPart<HTMLTextAreaElement>(root, '[data-mail]').value = mail.text;
  link('[data-mail-link]').href = mail.link;
  requiredPart(root, '[data-here]').textContent = url;
  requiredPart(root, '[data-date]').textContent = new Date().toLocaleDateString('nl', { dateStyle: 'long' });
}

/** The best of every part, each once. */
function onePerPart(roles: Advice['roles']): Advice['roles'][number]['ranked'] {
  const best = roles.flatMap(({ first, ranked }) => ranked.filter(({ id }) => id === first[0]));
  return best.filter(({ id }, index) => best.findIndex((one) => one.id === id) === index);
}
