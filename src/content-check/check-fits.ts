import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import type { StoryData } from '../schema/story.ts';
import type { CheckedFile } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import type { FrontMatter, Path } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

type Questions = KeuzehulpData['questions'];

/** The approaches that each story shows, by the id of the story. */
export type ShownApproaches = ReadonlyMap<string, readonly string[]>;

/** What these stories show; those that cannot be read are left out. */
export function shownIn(stories: readonly CheckedFile<'verhalen'>[]): ShownApproaches {
  return new Map(stories.flatMap(({ id, data }) => (data === undefined ? [] : [[id, approachesIn(data)]])));
}

/** What is wrong between what an approach says for the keuzehulp and for a talk, the questions of the keuzehulp and the stories. */
export function checkFits(
  approach: CheckedFile<'aanpakken'>,
  questions: Questions,
  stories: ShownApproaches,
): Problem[] {
  return [
    ...faultsOfRoles(approach),
    ...faultsOfFits(approach, questions, stories),
    ...faultsOfStrengths(approach, stories),
    ...faultsOfTalk(approach, stories),
    ...faultsOfCondition('onlyIf', approach, questions),
    ...faultsOfCondition('arrangeFirst', approach, questions),
  ];
}

/** A name of a question that is not there; `known` are those that are. */
function notAQuestion(
  file: string,
  fields: FrontMatter,
  path: Path,
  wanted: string,
  known: readonly string[],
): Problem {
  const message = `"${wanted}" is geen vraag in content/keuzehulp.yaml. Vragen: ${known.join(', ')}.`;
  return fieldProblem(file, fields, path, message, near(wanted, known));
}

const mostRoles = 2;

function faultsOfRoles({ file, frontMatter, data }: CheckedFile<'aanpakken'>): Problem[] {
  const given = data?.roles.map(({ role }) => role) ?? [];
  return given.flatMap((role, index) => {
    const at = (message: string) => fieldProblem(file, frontMatter, ['roles', index, 'role'], message);
    if (given.indexOf(role) < index) return [at(`"${role}" staat hier twee keer. Haal er één weg.`)];
    if (index < mostRoles) return [];
    return [at('een aanpak is hoogstens twee onderdelen van het pakket. Haal er één weg.')];
  });
}

function faultsOfFits(
  approach: CheckedFile<'aanpakken'>,
  questions: Questions,
  stories: ShownApproaches,
): Problem[] {
  const { file, frontMatter, data } = approach;
  const fits = data?.fits ?? [];
  const roles = data?.roles.map(({ role }) => role) ?? [];
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
    if (fit.role !== undefined && !roles.includes(fit.role)) {
      const message = `"${fit.role}" is geen onderdeel van deze aanpak. Bij roles staan: ${roles.join(', ')}.`;
      problems.push(at('role', message));
    }
    return [...problems, ...faultOfStory(approach, fit.story, ['fits', index, 'story'], stories)];
  });
}

function faultsOfStrengths(approach: CheckedFile<'aanpakken'>, stories: ShownApproaches): Problem[] {
  const strengths = approach.data?.strongIn ?? [];
  return strengths.flatMap(({ story }, index) =>
    faultOfStory(approach, story, ['strongIn', index, 'story'], stories),
  );
}

function faultsOfTalk(approach: CheckedFile<'aanpakken'>, stories: ShownApproaches): Problem[] {
  const story = approach.data?.talk?.story;
  return story === undefined ? [] : faultOfStory(approach, story, ['talk', 'story'], stories);
}

/** A story that is there and does not show the approach. */
function faultOfStory(
  { id, file, frontMatter }: CheckedFile<'aanpakken'>,
  wanted: string,
  path: Path,
  stories: ShownApproaches,
): Problem[] {
  const shown = stories.get(wanted);
  if (shown === undefined || shown.includes(id)) return [];
  const showing = [...stories].flatMap(([story, approaches]) => (approaches.includes(id) ? [story] : []));
  const message = `het verhaal "${wanted}" noemt deze aanpak niet bij “Aanpak” (\`approach\`) of “Raakt ook aan” (\`alsoTouches\`). Verhalen die dat wel doen: ${showing.join(', ')}.`;
  return [fieldProblem(file, frontMatter, path, message)];
}

function faultsOfCondition(
  field: 'onlyIf' | 'arrangeFirst',
  approach: CheckedFile<'aanpakken'>,
  questions: Questions,
): Problem[] {
  const { file, frontMatter, data } = approach;
  const condition = data?.[field];
  if (condition === undefined) return [];
  const faults = condition.anyOf.map((one, index) =>
    unknownNames(approach, one, [field, 'anyOf', index], questions),
  );
  if (faults.some((found) => found.length === 0)) return faults.flat();
  const message = 'aan deze voorwaarde kan niemand voldoen: geen van deze antwoorden bestaat.';
  return [...faults.flat(), fieldProblem(file, frontMatter, [field], message)];
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
