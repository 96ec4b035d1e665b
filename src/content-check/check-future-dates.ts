import type { CheckedFolder } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { groupsIn, type Path } from './front-matter.ts';
import type { Problem } from './problem.ts';

/**
 * Warnings about dates of texts that are still to come on `today` (year-month-day): feeds and the sitemap pass them on. No faults:
 * what is published must not depend on the clock of the computer that builds.
 */
export function checkFutureDates(folder: Pick<CheckedFolder, 'texts'>, today: string): Problem[] {
  return folder.texts.flatMap(({ file, frontMatter }) =>
    datesIn(frontMatter.data).flatMap(({ path, date }) => {
      // A month sorts before its days.
      if (typeof date !== 'string' || date <= today) return [];
      const message = `${date} moet nog komen. Controleer de datum: hier hoort iets dat al gebeurd is.`;
      return [fieldProblem(file, frontMatter, path, message, { severity: 'warning' })];
    }),
  );
}

function datesIn(data: Record<string, unknown>): { path: Path; date: unknown }[] {
  return [
    ...['published', 'reviewed'].map((name) => ({ path: [name], date: data[name] })),
    ...groupsIn(data.since).map(({ on }, index) => ({ path: ['since', index, 'on'], date: on })),
  ];
}
