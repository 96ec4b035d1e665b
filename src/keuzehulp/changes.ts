import type { Change } from './advice.ts';
import { namesIn, narrowedTo } from './leaders.ts';
import { type Answers, type Model, rolesInOrder } from './model.ts';
import { type Choice, scorerOf } from './scorer.ts';

/**
 * Each other answer to one question that an organisation can choose, and that changes what is first in a part of the
 * package, with all that is then first there. In the order of questions, answers and parts.
 */
export function changesOf(model: Model, answers: Answers, heaviest?: string): Change[] {
  const changes: Change[] = [];
  eachChange(model, scorerOf(model).choiceOf(answers), heaviest, (q, a, part, mask) => {
    const { id: question = '', answers: known = [] } = model.questions[q] ?? {};
    const role = rolesInOrder[part];
    const answer = known[a - 1];
    if (role !== undefined && answer !== undefined)
      changes.push({ question, answer, role, first: namesIn(model, mask) });
  });
  return changes;
}

/** The same as numbers: the places of question, answer (from 1) and part, and what is then first, as bits. */
export function eachChange(
  model: Model,
  choice: Choice,
  heaviest: string | undefined,
  visit: (question: number, answer: number, part: number, first: number) => void,
): void {
  const { firsts } = scorerOf(model);
  const narrow = narrowedTo(model, heaviest);
  const now = firsts(choice).map(narrow);
  const then = new Int32Array(now.length);
  const varied = Int8Array.from(choice);
  model.questions.forEach(({ answers, changeable }, q) => {
    const own = choice[q] ?? 0;
    answers.forEach((answer, index) => {
      if (own === index + 1 || !changeable.includes(answer)) return;
      varied[q] = index + 1;
      firsts(varied, then);
      for (let part = 0; part < then.length; part++) {
        const mask = narrow(then[part] ?? 0);
        if (mask !== 0 && mask !== now[part]) visit(q, index + 1, part, mask);
      }
    });
    varied[q] = own;
  });
}
