import type { Change } from './advice.ts';
import { leadersOf, namesIn } from './leaders.ts';
import { type Answers, type Model, rolesInOrder } from './model.ts';
import { scorerOf } from './scorer.ts';

/**
 * Each other answer to one question that an organisation can choose, and that changes what is first in a part of the
 * package, with all that is then first there. In the order of questions, answers and parts.
 */
export function changesOf(model: Model, answers: Answers, heaviest?: string): Change[] {
  const choice = scorerOf(model).choiceOf(answers);
  const now = leadersOf(model, choice, heaviest);
  return model.questions.flatMap(({ id: question, answers: known, changeable }, q) =>
    changeable.flatMap((answer) => {
      if (answers[question] === answer) return [];
      const then = leadersOf(model, choice.with(q, known.indexOf(answer) + 1), heaviest);
      return rolesInOrder.flatMap((role, part) => {
        const mask = then[part] ?? 0;
        return mask === 0 || mask === now[part]
          ? []
          : [{ question, answer, role, first: namesIn(model, mask) }];
      });
    }),
  );
}
