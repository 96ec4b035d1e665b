import type { Answer, Point } from './answer.ts';
import { type Goal, max, maxMs, maxRatio } from './goals.ts';
import type { Pair, Samples, Way } from './measure.ts';

/** A row of the table: one measure on both sides. */
export interface Row {
  measured: string;
  unit: 'ms' | 'kB' | 's' | 'MB' | 'files' | '/s';
  values: Pair<number[]>;
  /** The number of queries without an answer in time. */
  failed: Pair<number>;
  goal: Goal | undefined;
}

type Moment = 'first' | 'tenth' | 'complete';
const moments: Record<Moment, string> = {
  first: 'first result',
  tenth: 'tenth result (or all)',
  complete: 'whole answer',
};

/** The rows of one way of asking. A query without an answer on one side does not count in the medians of that side. */
export function coldRows(samples: Samples, way: 'typed' | 'link', stories: number, judged: boolean): Row[] {
  const row = rowsOf(samples, way);
  const asked = way === 'typed' ? 'typed on an open page' : 'link with ?q=';
  const times = (Object.keys(moments) as Moment[]).map((moment) =>
    row(
      `${asked}: ${moments[moment]}`,
      'ms',
      (answer) => answer[moment]?.ms,
      judged && moment === 'first' ? timeGoal : undefined,
    ),
  );
  const sizes = (Object.keys(moments) as Moment[]).flatMap((moment) => {
    const goal = judged ? bytesGoal(moment, stories) : undefined;
    const bytes = (pick: (point: Point) => number) => (answer: Answer) => {
      const point = answer[moment];
      return point === undefined ? undefined : pick(point) / 1000;
    };
    const all = `${asked}: up to the ${moments[moment]}`;
    if (way === 'typed')
      return [
        row(
          all,
          'kB',
          bytes((point) => point.bytes),
          goal,
        ),
      ];
    return [
      row(
        `${all}, page included`,
        'kB',
        bytes((point) => point.bytes),
        undefined,
      ),
      row(
        `${all}, without the page’s HTML`,
        'kB',
        bytes((point) => point.besidesPage),
        goal,
      ),
    ];
  });
  return [...times, ...sizes];
}

/** The rows of a page that is completely loaded. */
export function warmRows(samples: Samples, way: Way, asked: string, goal?: Goal): Row[] {
  const row = rowsOf(samples, way);
  return [
    row(`${asked}: first result`, 'ms', (answer) => answer.first?.ms, undefined),
    row(`${asked}: whole answer`, 'ms', (answer) => answer.complete.ms, goal),
  ];
}

/** Issue 5: warm query p95 at most 50 ms at 5,000 stories with a filter, and so at fewer. */
export const filteredGoal = maxMs(50);

/** Issue 17: first visible results at 0.3 of bare Pagefind's time. */
const timeGoal = maxRatio(0.3);

/** Issue 5: at most 40 kB to the first results at 18 stories; at most 1.1 times its bytes in all. */
function bytesGoal(moment: Moment, stories: number): Goal | undefined {
  if (moment === 'first' && stories === 18) return max(40, 'kB');
  return moment === 'complete' ? maxRatio(1.1) : undefined;
}

function rowsOf(samples: Samples, way: Way) {
  return (
    measured: string,
    unit: Row['unit'],
    value: (answer: Answer) => number | undefined,
    goal: Goal | undefined,
  ): Row => {
    const asked = (side: keyof Samples) => samples[side].filter((sample) => sample.way === way);
    const values = (side: keyof Samples) =>
      asked(side).flatMap(({ answer }) => (answer && value(answer)) ?? []);
    const failed = (side: keyof Samples) => asked(side).filter(({ answer }) => answer === undefined).length;
    return {
      measured,
      unit,
      values: { ours: values('ours'), bare: values('bare') },
      failed: { ours: failed('ours'), bare: failed('bare') },
      goal,
    };
  };
}
