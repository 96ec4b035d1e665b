import { reservedNames, unknownAnswer } from '../keuzehulp/address.ts';
import { firstStepsOf, stepsHeading } from '../keuzehulp/first-steps.ts';
import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import { approaches } from '../taxonomy.ts';
import { checkFits, shownIn } from './check-fits.ts';
import {
  type CheckedDocument,
  type CheckedFile,
  type CheckedFolder,
  documentOf,
  textsOf,
} from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { type Path, withoutFields } from './front-matter.ts';
import type { Problem } from './problem.ts';

/**
 * What is wrong between the questions, the approaches and the stories: every name exists, every story shows its
 * approach, every condition can hold, every answer changes something. Files with faults of their own are left out,
 * and without readable questions there is nothing to check against.
 */
export function checkKeuzehulp(folder: CheckedFolder): Problem[] {
  const texts = textsOf(folder, 'aanpakken');
  const withoutSteps = texts.flatMap(faultOfSteps);
  const document = documentOf(folder, 'keuzehulp');
  if (document?.data === undefined) return withoutSteps;
  const { questions } = document.data;
  const readable = texts.filter(({ data }) => data !== undefined);
  const stories = shownIn(textsOf(folder, 'verhalen'));
  const isComplete = readable.length === Object.keys(approaches).length;
  return [
    ...faultsOfQuestions(document),
    ...readable.flatMap((approach) => checkFits(approach, questions, stories)),
    ...(isComplete ? idleAnswers(document, readable) : []),
    ...withoutSteps,
  ];
}

type Keuzehulp = CheckedDocument<'keuzehulp'>;

function faultsOfQuestions({ file, fields, data }: Keuzehulp): Problem[] {
  if (data === undefined) return [];
  const { questions } = data;
  const ids = questions.map(({ id }) => id);
  const faults = [
    ...takenNames(ids, reservedNames).map(({ index, message }) => ({
      path: ['questions', index, 'id'],
      message,
    })),
    ...questions.flatMap(({ answers }, question) =>
      takenNames(
        answers.map(({ id }) => id),
        [unknownAnswer],
      ).map(({ index, message }) => ({
        path: ['questions', question, 'answers', index, 'id'],
        message,
      })),
    ),
    ...loneTraits(questions),
    ...tooManyOutcomes(questions),
  ];
  return faults.map(({ path, message }) => fieldProblem(file, fields, path, message));
}

/** Each way of answering is counted through when the table of outcomes is made. */
const mostOutcomes = 1_000_000;

function tooManyOutcomes(questions: KeuzehulpData['questions']): { path: Path; message: string }[] {
  const outcomes = questions.reduce((product, { answers }) => product * (answers.length + 1), 1);
  if (outcomes <= mostOutcomes) return [];
  const message = `met zoveel vragen en antwoorden zijn er meer dan ${mostOutcomes.toLocaleString('nl')} uitslagen. Dat kan niemand nakijken: haal vragen of antwoorden weg.`;
  return [{ path: ['questions'], message }];
}

/** Traits that only one question has: nothing would be counted once instead of twice. */
function loneTraits(questions: KeuzehulpData['questions']): { path: Path; message: string }[] {
  const having = (trait: string) =>
    questions.filter(({ answers }) => answers.some((answer) => answer.trait === trait));
  return questions.flatMap(({ answers }, question) =>
    answers.flatMap(({ trait }, answer) =>
      trait === undefined || having(trait).length > 1
        ? []
        : [
            {
              path: ['questions', question, 'answers', answer, 'trait'],
              message: `alleen deze vraag heeft het kenmerk "${trait}". Geef het ook aan een antwoord op een andere vraag, of haal het weg.`,
            },
          ],
    ),
  );
}

/** Names that stand twice, or that the address uses for something else, by their place in `ids`. */
function takenNames(
  ids: readonly string[],
  reserved: readonly string[],
): { index: number; message: string }[] {
  return ids.flatMap((id, index) => {
    const message = reserved.includes(id)
      ? `"${id}" gebruikt de keuzehulp al zelf in adressen. Kies een andere naam.`
      : `"${id}" staat twee keer in deze lijst. Geef er één een andere naam.`;
    return reserved.includes(id) || ids.indexOf(id) < index ? [{ index, message }] : [];
  });
}

/** Answers that no approach gains from and no condition needs. */
function idleAnswers(
  { file, fields, data }: Keuzehulp,
  texts: readonly CheckedFile<'aanpakken'>[],
): Problem[] {
  const used = new Set(
    texts.flatMap((text) =>
      [...(text.data?.fits ?? []), ...(text.data?.onlyIf?.anyOf ?? [])].map(
        ({ question, answer }) => `${question} ${answer}`,
      ),
    ),
  );
  const message = 'dit antwoord verandert niets: geen enkele aanpak noemt het bij fits.';
  const idle: Path[] = (data?.questions ?? []).flatMap(({ id, answers }, index) =>
    answers.flatMap((answer, place) =>
      used.has(`${id} ${answer.id}`) ? [] : [['questions', index, 'answers', place, 'id']],
    ),
  );
  return idle.map((path) => fieldProblem(file, fields, path, message));
}

/** The keuzehulp shows the first steps from the text of an approach. */
function faultOfSteps({ file, source, guarded }: CheckedFile<'aanpakken'>): Problem[] {
  if (guarded.problems.length > 0 || firstStepsOf(withoutFields(source)).length > 0) return [];
  const message = `De tekst mist het kopje "${stepsHeading}" met een genummerde lijst eronder. De keuzehulp toont die stappen.`;
  return [{ file, line: 1, column: 1, message }];
}
