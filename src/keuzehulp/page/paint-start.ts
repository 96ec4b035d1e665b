import { requiredPart } from '../../page-state/required-part.ts';
import { type Questions, type State, unknownAnswer, writeState } from '../address.ts';
import { copyOf } from './page-parts.ts';
import { labelOf, questionOf } from './question-screen.ts';

/**
 * Fills the start below `root`: what a link has filled in already, as from the page of a sector, each answer with a
 * way to change it, and a way on that keeps it.
 */
export function paintStart(root: HTMLElement, { asked, sector }: State, model: Questions): void {
  const { questions } = model;
  const to = (shown?: string) => writeState({ asked, sector, ...(shown && { shown }) }, model);
  const rows = questions.flatMap(({ id }) => {
    const answer = asked[id];
    return answer === undefined || answer === unknownAnswer
      ? []
      : [{ about: questionOf(root, id), value: labelOf(root, id, answer), change: to(id) }];
  });
  const own = root.querySelector<HTMLOptionElement>(`select[name="sector"] option[value="${sector}"]`);
  const filled = [
    ...rows,
    ...(sector === '' || own === null ? [] : [{ about: 'Je sector', value: own.text, change: undefined }]),
  ];
  requiredPart(root, '[data-filled]').hidden = filled.length === 0;
  requiredPart(root, '[data-filled-list]').replaceChildren(
    ...filled.map(({ about, value, change }) => {
      const row = copyOf(root, '[data-filled-row]');
      requiredPart(row, '[data-about]').textContent = about;
      requiredPart(row, '[data-value]').textContent = value;
      const link = requiredPart<HTMLAnchorElement>(row, 'a');
      if (change === undefined) link.remove();
      else link.href = change;
      return row;
    }),
  );
  const open = questions.find(({ id }) => asked[id] === undefined);
  requiredPart<HTMLAnchorElement>(root, '[data-begin]').href = to(open?.id ?? 'uitslag');
}
