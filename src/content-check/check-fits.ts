import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import type { StoryData } from '../schema/story.ts';
import type { CheckedFile } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import type { FrontMatter, Path } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

type Questions = KeuzehulpData['questions'];

/** What is wrong between an approach's `fits` and `onlyIf`, the questions of the keuzehulp and the stories. */
export function checkFits(
  approach: CheckedFile<'aanpakken'>,
  questions: Questions,
  stories: readonly CheckedFile<'verhalen'>[],
): Problem[] {
  return [...faultsOfFits(approach, questions, stories), ...faultsOfCondition(approach, questions)];
}

/** A name of a question that is not there; `known` are those that are. */
export function notAQuestion(
  file: string,
  fields: FrontMatter,
  path: Path,
  wanted: string,
  known: readonly string[],
): Problem {
  const message = `"${wanted}" is geen vraag in content/keuzehulp.yaml. Vragen: ${known.join(', ')}.`;
  return fieldProblem(file, fields, path, message, near(wanted, known));
}

function faultsOfFits(
  approach: CheckedFile<'aanpakken'>,
  questions: Questions,
  stories: readonly CheckedFile<'verhalen'>[],
): Problem[] {
  const { id, file, frontMatter, data } = approach;
  const fits = data?.fits ?? [];
  const readable = stories.flatMap((story) =>
    story.data ? [{ id: story.id, shows: approachesIn(story.data) }] : [],
  );
  const showing = readable.filter(({ shows }) => shows.includes(id)).map((story) => story.id);
  return fits.flatMap((fit, index) => {
    const at = (field: string, message: string) =>
      fieldProblem(file, frontMatter, ['fits', index, field], message);
    const problems = unknownNames(approach, fit, ['fits', index], questions);
    const same = fits.findIndex((one) => one.question === fit.question && one.answer === fit.answer);
    if (same < index) {
      problems.push(
        at('answer', `"${fit.answer}" staat al bij deze aanpak (nummer ${same + 1}). Maak er één van.`),
      );
    }
    if (readable.some((story) => story.id === fit.story) && !showing.includes(fit.story)) {
      const message = `het verhaal "${fit.story}" noemt deze aanpak niet bij approach of alsoTouches. Verhalen die dat wel doen: ${showing.join(', ')}.`;
      problems.push(at('story', message));
    }
    return problems;
  });
}

function faultsOfCondition(approach: CheckedFile<'aanpakken'>, questions: Questions): Problem[] {
  const { file, frontMatter, data } = approach;
  if (data?.onlyIf === undefined) return [];
  const faults = data.onlyIf.anyOf.map((one, index) =>
    unknownNames(approach, one, ['onlyIf', 'anyOf', index], questions),
  );
  if (faults.some((found) => found.length === 0)) return faults.flat();
  const message = 'aan deze voorwaarde kan niemand voldoen: geen van deze antwoorden bestaat.';
  return [...faults.flat(), fieldProblem(file, frontMatter, ['onlyIf'], message)];
}

function unknownNames(
  { file, frontMatter }: CheckedFile<'aanpakken'>,
  { question, answer }: { question: string; answer: string },
  path: Path,
  questions: Questions,
): Problem[] {
  const asked = questions.find(({ id }) => id === question);
  if (asked === undefined) {
    const ids = questions.map(({ id }) => id);
    return [notAQuestion(file, frontMatter, [...path, 'question'], question, ids)];
  }
  const known = asked.answers.map(({ id }) => id);
  if (known.includes(answer)) return [];
  const message = `"${answer}" is geen antwoord op de vraag "${question}". Antwoorden: ${known.join(', ')}.`;
  return [fieldProblem(file, frontMatter, [...path, 'answer'], message, near(answer, known))];
}

function approachesIn({ approach, alsoTouches }: StoryData): string[] {
  return [...approach, ...alsoTouches].map(({ id }) => id);
}
