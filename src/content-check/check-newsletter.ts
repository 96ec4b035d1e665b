import { monthInWords } from '../dutch/month.ts';
import { monthAfter } from '../newsletter/months/month.ts';
import { isGone } from './check-withdrawn.ts';
import { type CheckedDocument, type CheckedFolder, documentOf, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { groupsIn, type Path } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

type Folder = Pick<CheckedFolder, 'texts' | 'withdrawn' | 'documents'>;

/** What the schema cannot see in content/nieuwsbrief.yaml: a month that stands twice, a story that never was. */
export function checkNewsletter(folder: Folder): Problem[] {
  const document = documentOf(folder, 'nieuwsbrief');
  if (document === undefined) return [];
  const known = textsOf(folder, 'verhalen').map(({ id }) => id);
  const problem = problemsOf(document);
  const months = groupsIn(document.fields.data.months);
  return months.flatMap(({ month, story }, index) => [
    ...(typeof month === 'string' && months.slice(0, index).some((other) => other?.month === month)
      ? [problem(index, 'month', `"${month}" staat al hierboven. Elke maand heeft één verhaal.`)]
      : []),
    ...(typeof story === 'string' && !known.includes(story) && !isGone(folder, story)
      ? [
          problem(index, 'story', `"${story}" bestaat niet in content/verhalen.`, {
            ...(formerly(folder, story) ?? near(story, known)),
          }),
        ]
      : []),
  ]);
}

/**
 * Warnings about content/nieuwsbrief.yaml: a story that was taken away, which the site leaves out by itself, and a
 * coming month without a story, seen from `today` (year-month-day).
 */
export function checkCalendar(folder: Folder, today: string): Problem[] {
  const document = documentOf(folder, 'nieuwsbrief');
  if (document === undefined) return [];
  const problem = problemsOf(document);
  const months = groupsIn(document.fields.data.months);
  const gone = months.flatMap(({ month, story }, index) => {
    if (typeof month !== 'string' || typeof story !== 'string' || !isGone(folder, story)) return [];
    const into = folder.withdrawn?.find(({ id }) => id === story)?.data?.withdrawn.into;
    const message = `het verhaal "${story}" is weggehaald. Zonder verhaal staat ${monthOr(month)} niet op de site. Kies een ander verhaal.`;
    return [problem(index, 'story', message, into === undefined ? {} : { suggestion: into })];
  });
  const coming = monthAfter(today.slice(0, 7));
  const lacks = !months.some(({ month }) => month === coming);
  const message = `er is nog geen verhaal voor ${monthInWords(coming)}. Zet er een bij.`;
  return [...gone, ...(lacks ? [fieldProblem(document.file, document.fields, ['months'], message)] : [])].map(
    (one) => ({ ...one, severity: 'warning' as const }),
  );
}

type Reported = Pick<Problem, 'suggestion'>;

function problemsOf({ file, fields }: CheckedDocument) {
  return (index: number, field: 'month' | 'story', message: string, more: Reported = {}): Problem => {
    const path: Path = ['months', index, field];
    return fieldProblem(file, fields, path, message, more);
  };
}

/** The story that had this name before, as the field of a problem. */
function formerly(folder: Folder, former: string): Reported | undefined {
  const owner = textsOf(folder, 'verhalen').find(({ data }) => data?.aliases.includes(former));
  return owner && { suggestion: owner.id };
}

/** The month in words; as it stands when it is none. */
function monthOr(month: string): string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? monthInWords(month) : month;
}
