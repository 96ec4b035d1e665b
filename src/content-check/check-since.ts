import { type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { groupsIn } from './front-matter.ts';
import type { Problem } from './problem.ts';

/**
 * Warnings about what happened since the facts of a story but is still to come on `today` (year-month-day). No faults: what
 * is published must not depend on the clock of the computer that builds.
 */
export function checkSince(folder: Pick<CheckedFolder, 'texts'>, today: string): Problem[] {
  return textsOf(folder, 'verhalen').flatMap(({ file, frontMatter }) =>
    groupsIn(frontMatter.data.since).flatMap(({ on }, index) => {
      // A month sorts before its days.
      if (typeof on !== 'string' || on <= today) return [];
      const message = `${on} moet nog komen. Schrijf alleen op wat al gebeurd is, en controleer de datum.`;
      return [fieldProblem(file, frontMatter, ['since', index, 'on'], message, { severity: 'warning' })];
    }),
  );
}
