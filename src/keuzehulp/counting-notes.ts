import { enumeration } from '../dutch/enumeration.ts';
import type { Question } from '../knowledge-base/library.ts';
import { roles } from '../taxonomy.ts';

type Answer = Question['answers'][number];

/**
 * What somebody who counts by hand must know of an answer: in which part of the advice it counts double, for which
 * approaches it counts in one part only, and which other answers say the same, so that they count once together.
 */
export function countingNotes(answer: Answer, questions: readonly Question[]): string[] {
  const [twice] = answer.reasons.flatMap(({ doubleIn }) => doubleIn ?? []);
  const [trait] = answer.reasons.flatMap((reason) => reason.trait ?? []);
  const same = questions
    .flatMap(({ answers }) => answers)
    .filter((other) => other !== answer && other.reasons.some((reason) => reason.trait === trait));
  return [
    ...(twice === undefined ? [] : [`Telt dubbel in het onderdeel “${roles[twice].label}”.`]),
    ...answer.reasons.flatMap(({ role, approach }) =>
      role === undefined
        ? []
        : [`“${approach.label}” krijgt deze punten alleen in het onderdeel “${roles[role].label}”.`],
    ),
    ...(trait === undefined || same.length === 0
      ? []
      : [
          `Zegt hetzelfde als ${enumeration(same.map(({ label }) => `“${label}”`))}. Koos je er meer? Tel dan per aanpak alleen het hoogste.`,
        ]),
  ];
}
