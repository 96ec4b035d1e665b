import type { Condition, Fit, KeuzehulpData, PartOfPackage, Strength } from '../schema/keuzehulp.ts';
import type { StoryData } from '../schema/story.ts';
import { type PriorityId, type RoleId, roles, sectors } from '../taxonomy.ts';

/** A part of the package; the closed list is their order. */
export type Role = RoleId;

export const rolesInOrder = Object.keys(roles) as Role[];

/** What advise() needs: ids, weights and reasons, and no text that only a page shows. */
export interface Model {
  /** The version of the set of questions. */
  version: number;
  questions: QuestionInModel[];
  /** In the order of the closed list, which is the last tie-break. */
  approaches: ApproachInModel[];
  /** In any order. */
  stories: StoryInModel[];
}

export interface QuestionInModel {
  id: string;
  answers: string[];
  /** The answers that an organisation can choose to make true; none when it can't change this at all. */
  changeable: string[];
}

export interface ApproachInModel {
  id: string;
  roles: readonly Role[];
  fits: readonly ModelFit[];
  /** Without one of these answers it is never put first. */
  onlyIf?: Condition | undefined;
  /** Without one of these answers this is to be arranged first. */
  arrangeFirst?: Condition | undefined;
  strengths: readonly PriorityId[];
}

/** A fit with what its answer is in the questions: the trait that it expresses, and where it counts double. */
export interface ModelFit extends Fit {
  trait?: string | undefined;
  doubleIn?: Role | undefined;
}

export interface StoryInModel {
  id: string;
  /** What the story is about and what it touches, in any order. */
  approaches: readonly string[];
  sectors: readonly string[];
  groups: readonly string[];
}

/** At most one answer per question; a question that is not there counts for nothing. */
export type Answers = Readonly<Record<string, string>>;

/** An approach as its file holds it, as far as the model needs it. */
export interface ApproachFields {
  id: string;
  roles: readonly PartOfPackage[];
  fits: readonly Fit[];
  onlyIf?: Condition | undefined;
  arrangeFirst?: Condition | undefined;
  strongIn: readonly Strength[];
}

/** Joins the questions of content/keuzehulp.yaml to the approaches, which come in the order of the closed list. */
export function modelOf(
  { version, questions }: Pick<KeuzehulpData, 'version' | 'questions'>,
  approaches: readonly ApproachFields[],
  stories: readonly StoryInModel[],
): Model {
  const answerOf = ({ question, answer }: Fit) =>
    questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer);
  return {
    version,
    questions: questions.map(({ id, answers, changeable }) => ({
      id,
      answers: answers.map((answer) => answer.id),
      changeable: answers.filter((answer) => changeable && answer.changeable).map((answer) => answer.id),
    })),
    approaches: approaches.map(({ id, roles: parts, fits, onlyIf, arrangeFirst, strongIn }) => ({
      id,
      roles: parts.map(({ role }) => role),
      fits: fits.map((fit) => {
        const { trait, doubleIn } = answerOf(fit) ?? {};
        return { ...fit, ...(trait && { trait }), ...(doubleIn && { doubleIn }) };
      }),
      onlyIf,
      arrangeFirst,
      strengths: strongIn.map(({ priority }) => priority),
    })),
    stories: [...stories],
  };
}

/** A story as far as the model needs it. */
export function storyInModel(
  id: string,
  { approach, alsoTouches, sector }: Pick<StoryData, 'approach' | 'alsoTouches' | 'sector'>,
): StoryInModel {
  return {
    id,
    approaches: [...approach, ...alsoTouches].map((one) => one.id),
    sectors: sector,
    groups: sector.map((one) => sectors[one].group),
  };
}
