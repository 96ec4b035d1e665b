import { reservedNames, unknownAnswer } from '../keuzehulp/address.ts';
import type { Condition, Fit, KeuzehulpData } from '../schema/keuzehulp.ts';

/** What the check across the keuzehulp's files needs; whatever has faults of its own is left out. */
export interface ModelFiles {
  questions: KeuzehulpData['questions'];
  decidesTies: string;
  /** All approaches, or as many as could be read. */
  approaches: { id: string; fits: readonly Fit[]; onlyIf?: Condition | undefined }[];
  /** Whether `approaches` are all there are. */
  complete: boolean;
  /** Per story: the approaches that it is about or touches. */
  stories: ReadonlyMap<string, readonly string[]>;
}

/** Something in the model that cannot be right. */
export interface ModelFault {
  /** The approach whose file holds it; undefined for content/keuzehulp.yaml. */
  approach?: string;
  path: (string | number)[];
  message: string;
  /** The name that was written, when another name could have been meant. */
  wanted?: string;
  /** Which names exist. */
  known?: string[];
}

/**
 * Checks across the questions, the approaches and the stories: every name exists, every story shows its
 * approach, every condition can hold, every answer changes something. Collects everything; messages are Dutch.
 */
export function checkModel(files: ModelFiles): ModelFault[] {
  return [
    ...faultsOfQuestions(files),
    ...files.approaches.flatMap(({ id, fits, onlyIf }) =>
      [...faultsOfFits(id, fits, files), ...faultsOfCondition(onlyIf, files)].map((fault) => ({
        approach: id,
        ...fault,
      })),
    ),
    ...(files.complete ? idleAnswers(files) : []),
  ];
}

function faultsOfQuestions({ questions, decidesTies }: ModelFiles): ModelFault[] {
  const ids = questions.map(({ id }) => id);
  return [
    ...(ids.includes(decidesTies) ? [] : [notAQuestion(decidesTies, ids, ['decidesTies'])]),
    ...takenNames(ids, reservedNames, (index) => ['questions', index, 'id']),
    ...questions.flatMap(({ answers }, index) =>
      takenNames(
        answers.map(({ id }) => id),
        [unknownAnswer],
        (place) => ['questions', index, 'answers', place, 'id'],
      ),
    ),
  ];
}

/** Names that stand twice, or that the address uses for something else. */
function takenNames(
  ids: readonly string[],
  reserved: readonly string[],
  pathOf: (index: number) => ModelFault['path'],
): ModelFault[] {
  return ids.flatMap((id, index) => {
    const message = reserved.includes(id)
      ? `"${id}" gebruikt de keuzehulp al zelf in adressen. Kies een andere naam.`
      : `"${id}" staat twee keer in deze lijst. Geef er één een andere naam.`;
    return reserved.includes(id) || ids.indexOf(id) < index ? [{ path: pathOf(index), message }] : [];
  });
}

function faultsOfFits(approach: string, fits: readonly Fit[], files: ModelFiles): ModelFault[] {
  return fits.flatMap((fit, index) => {
    const path = ['fits', index];
    const same = fits.findIndex((one) => one.question === fit.question && one.answer === fit.answer);
    const about = files.stories.get(fit.story);
    const telling = [...files.stories].filter(([, shown]) => shown.includes(approach)).map(([id]) => id);
    return [
      ...unknownNames(fit, path, files),
      ...(same < index
        ? [
            {
              path: [...path, 'answer'],
              message: `"${fit.answer}" staat al bij deze aanpak (nummer ${same + 1}). Maak er één van.`,
            },
          ]
        : []),
      ...(about === undefined || about.includes(approach)
        ? []
        : [
            {
              path: [...path, 'story'],
              message: `het verhaal "${fit.story}" noemt deze aanpak niet bij approach of alsoTouches. Verhalen die dat wel doen: ${telling.join(', ')}.`,
            },
          ]),
    ];
  });
}

function faultsOfCondition(onlyIf: Condition | undefined, files: ModelFiles): ModelFault[] {
  if (onlyIf === undefined) return [];
  const faults = onlyIf.anyOf.map((one, index) => unknownNames(one, ['onlyIf', 'anyOf', index], files));
  const never = faults.every((found) => found.length > 0);
  const message = 'aan deze voorwaarde kan niemand voldoen: geen van deze antwoorden bestaat.';
  return [...faults.flat(), ...(never ? [{ path: ['onlyIf'], message }] : [])];
}

function unknownNames(
  { question, answer }: { question: string; answer: string },
  path: ModelFault['path'],
  { questions }: ModelFiles,
): ModelFault[] {
  const asked = questions.find(({ id }) => id === question);
  if (asked === undefined) {
    const ids = questions.map(({ id }) => id);
    return [notAQuestion(question, ids, [...path, 'question'])];
  }
  const known = asked.answers.map(({ id }) => id);
  if (known.includes(answer)) return [];
  const message = `"${answer}" is geen antwoord op de vraag "${question}". Antwoorden: ${known.join(', ')}.`;
  return [{ path: [...path, 'answer'], message, wanted: answer, known }];
}

function notAQuestion(wanted: string, known: string[], path: ModelFault['path']): ModelFault {
  const message = `"${wanted}" is geen vraag in content/keuzehulp.yaml. Vragen: ${known.join(', ')}.`;
  return { path, message, wanted, known };
}

/** Answers that no approach gains from and no condition needs. */
function idleAnswers({ questions, approaches }: ModelFiles): ModelFault[] {
  const used = new Set(
    approaches.flatMap(({ fits, onlyIf }) =>
      [...fits, ...(onlyIf?.anyOf ?? [])].map(({ question, answer }) => `${question} ${answer}`),
    ),
  );
  const message = 'dit antwoord verandert niets: geen enkele aanpak noemt het bij fits.';
  return questions.flatMap(({ id, answers }, index) =>
    answers.flatMap((answer, place) =>
      used.has(`${id} ${answer.id}`) ? [] : [{ path: ['questions', index, 'answers', place, 'id'], message }],
    ),
  );
}
