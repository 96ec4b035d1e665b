import { requiredPart } from '../../page-state/required-part.ts';
import type { Advice } from '../advise.ts';
import { groupChanges } from './group-changes.ts';
import type { OutcomeContext } from './outcome-context.ts';
import { changesText, changeText } from './outcome-text.ts';
import { copyOf } from './page-parts.ts';
import { labelOf, questionOf } from './question-screen.ts';
import { nameOf } from './read-card.ts';

const mostChanges = 6;

/** Says which other answers to one question change what is first, and in which part. */
export function paintChanges(
  root: HTMLElement,
  { changes }: Advice,
  { asked, linkTo }: OutcomeContext,
): void {
  const groups = groupChanges(changes).slice(0, mostChanges);
  const part = requiredPart(root, '[data-changes]');
  requiredPart(part, '[data-changes-about]').textContent = changesText(groups.length);
  requiredPart(part, '[data-change-list]').replaceChildren(
    ...groups.map(({ question, answer, parts }) => {
      const item = copyOf(root, '[data-change]');
      requiredPart(item, '[data-question]').textContent = questionOf(root, question);
      const link = requiredPart<HTMLAnchorElement>(item, 'a');
      link.textContent = labelOf(root, question, answer);
      link.href = linkTo({ asked: { ...asked, [question]: answer } });
      requiredPart(item, '[data-then]').append(
        ...parts.map(({ role, first }) => {
          const then = document.createElement('li');
          const label = requiredPart(root, `[data-part="${role}"] > h3`).textContent;
          then.textContent = changeText(
            label,
            first.map((id) => nameOf(root, id)),
          );
          return then;
        }),
      );
      return item;
    }),
  );
}
