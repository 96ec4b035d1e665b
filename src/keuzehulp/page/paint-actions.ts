import { requiredPart } from '../../page-state/required-part.ts';
import type { Advice } from '../advise.ts';
import { mailOf } from './mail-text.ts';
import { finderText, readText } from './outcome-text.ts';
import { cardOf, nameOf, reasonOn, storyOf } from './read-card.ts';

/** Fills what to do with the advice: the story to read, the stories in the finder, the mail, and what paper says. */
export function paintActions(
  root: HTMLElement,
  { roles, story }: Advice,
  { sentence, url }: { sentence: string; url: string },
): void {
  const link = (selector: string) => requiredPart<HTMLAnchorElement>(root, selector);
  const leading = roles.flatMap(({ first, ranked }) => ranked.filter(({ id }) => first.includes(id)));
  const first = story?.id ?? leading[0]?.because[0]?.story;
  if (first !== undefined) {
    const { name, url: address } = storyOf(root, first);
    link('[data-read]').href = address;
    link('[data-read]').textContent = readText(name);
  }
  const stories = new Set(
    [...(first === undefined ? [] : [first])].concat(
      leading.flatMap(({ id }) =>
        [...cardOf(root, id).querySelectorAll<HTMLElement>('[data-stories] > :not([hidden])')].map(
          (item) => item.dataset.story ?? '',
        ),
      ),
    ),
  );
  link('[data-finder]').search = String(new URLSearchParams([...stories].map((id) => ['verhaal', id])));
  link('[data-finder]').textContent = finderText(stories.size);
  const mail = mailOf({
    sentence,
    approaches: onePerPart(roles).flatMap(({ id, because: [heaviest] }) => {
      if (heaviest === undefined) return [];
      const { answer, because, story: source } = reasonOn(cardOf(root, id), heaviest);
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
