import type { Condition, Fit, KeuzehulpData } from '../schema/keuzehulp.ts';

/** What advise() needs: ids, weights and reasons, and no text that only a page shows. */
export interface Model {
  /** The version of the set of questions. */
  version: number;
  /** The question that decides between approaches with equally many points. */
  decidesTies: string;
  questions: { id: string; answers: string[] }[];
  /** In the order of the closed list, which is the last tie-break. */
  approaches: ApproachInModel[];
}

export interface ApproachInModel {
  id: string;
  fits: readonly Fit[];
  onlyIf?: Condition | undefined;
}

/** At most one answer per question; a question that is not there counts for nothing. */
export type Answers = Readonly<Record<string, string>>;

/** Joins the questions of content/keuzehulp.yaml to the approaches, which come in the order of the closed list. */
export function modelOf(
  { version, decidesTies, questions }: KeuzehulpData,
  approaches: readonly ApproachInModel[],
): Model {
  return {
    version,
    decidesTies,
    questions: questions.map(({ id, answers }) => ({ id, answers: answers.map((answer) => answer.id) })),
    approaches: approaches.map(({ id, fits, onlyIf }) => ({ id, fits, onlyIf })),
  };
}
