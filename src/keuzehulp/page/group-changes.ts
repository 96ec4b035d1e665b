import type { Change } from '../advise.ts';

/** One other answer with all that it changes. */
export interface ChangedAnswer {
  question: string;
  answer: string;
  parts: Pick<Change, 'role' | 'first'>[];
}

/**
 * The changes by the answer that makes them: first those that put one approach first in a part, for which a reader
 * would look, then those that only make approaches equal. Otherwise in the order of the questions.
 */
export function groupChanges(changes: readonly Change[]): ChangedAnswer[] {
  const groups = new Map<string, ChangedAnswer>();
  for (const { question, answer, role, first } of changes) {
    const key = `${question}=${answer}`;
    const group = groups.get(key) ?? { question, answer, parts: [] };
    group.parts.push({ role, first });
    groups.set(key, group);
  }
  const decides = ({ parts }: ChangedAnswer) => parts.some(({ first }) => first.length === 1);
  return [...groups.values()].sort((a, b) => Number(decides(b)) - Number(decides(a)));
}
