import { questionPage } from '../addresses.ts';
import { modelOf, storyInModel } from '../keuzehulp/model.ts';
import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import { keysOf, priorities } from '../taxonomy.ts';
import type { Approach, Keuzehulp, Question, Story } from './library.ts';
import { usualYear } from './usual-year.ts';

/** The questions of the keuzehulp, each answer with what it speaks for, and the model to count with. */
export function joinKeuzehulp(
  data: KeuzehulpData,
  approaches: readonly Approach[],
  stories: readonly Story[],
): Keuzehulp {
  const { version, setBy, setOn, heaviest } = data;
  const reasons = approaches.flatMap((approach) => approach.reasons);
  const [first, ...others] = data.questions.map(
    ({ id, question, why, changeable, answers }): Question => ({
      id,
      label: question,
      why,
      url: questionPage(id),
      answers: answers.map((answer) => ({
        id: answer.id,
        label: answer.label,
        consequence: answer.consequence,
        changeable: changeable && answer.changeable,
        doelgroepen: answer.doelgroepen,
        reasons: reasons
          .filter((reason) => reason.question.id === id && reason.answer.id === answer.id)
          .sort((a, b) => b.weight - a.weight),
      })),
    }),
  );
  if (first === undefined) throw new Error('content/keuzehulp.yaml heeft geen vragen.');
  const questions: [Question, ...Question[]] = [first, ...others];
  return {
    questionnaire: {
      version,
      setBy,
      setOn,
      questions,
      heaviest: {
        ...heaviest,
        answers: keysOf(priorities).map((id) => ({ id, label: priorities[id].label })),
      },
    },
    model: modelOf(
      data,
      approaches.map(({ id, entry }) => ({ ...entry.data, id })),
      stories.map((story) => storyInModel(story.id, story.data)),
    ),
    year: usualYear(stories),
  };
}
