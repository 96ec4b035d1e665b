import { type CheckedFolder, textsOf } from '../content-check/checked-file.ts';
import { monthsLater } from '../content-check/months-later.ts';
import { dayInWords } from '../dutch/month.ts';
import { lastReviewed } from '../knowledge-base/last-reviewed.ts';
import type { Finding } from './finding.ts';

/** How long a story may stand before somebody lays it beside its source again. */
const reviewAfterMonths = 12;

/** The stories past their review date on `today` (year-month-day), longest ago first. */
export function dueReviews(folder: Pick<CheckedFolder, 'texts'>, today: string): Finding[] {
  return textsOf(folder, 'verhalen')
    .flatMap(({ id, file, frontMatter, data }) => {
      // An update says nothing of what the story says.
      const last = data && lastReviewed({ ...data, since: [] });
      if (last === undefined || monthsLater(last, reviewAfterMonths) > today) return [];
      const { line } = frontMatter.locate([data?.reviewed === undefined ? 'published' : 'reviewed']);
      return [
        {
          last,
          about: 'review' as const,
          file,
          line,
          what: `${id}: voor het laatst nagekeken op ${dayInWords(last)}`,
        },
      ];
    })
    .sort((a, b) => a.last.localeCompare(b.last))
    .map(({ last: _, ...finding }) => finding);
}
