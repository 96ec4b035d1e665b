/** Something in content/ that an editor has to put right. All texts are Dutch: the reader is an editor. */
export interface Problem {
  /** Path from the project root, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in characters. */
  column: number;
  /** The front matter field, as the editor writes it: `sector`, `places › 2 › province`. */
  field?: string;
  /** What is wrong, with the value that was found. */
  message: string;
  /** The likeliest correction, ready to paste. */
  suggestion?: string;
  /** A warning is worth a look and stops nothing; left out, it is an error. */
  severity?: 'warning';
  /** What may stand here. */
  allowed?: readonly string[];
  /** The same for problems that one slip causes in many places: they are told once, at the first. */
  cause?: string;
}

/** Where in a text something stands, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Reading order: by file, then by line and column. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'nl') || a.line - b.line || a.column - b.column;
}

/** How many problems of one file are told: who has more has made one big mistake. */
export const mostTold = 100;

/** The problems in reading order, those with one cause as one, and of each file no more than anybody reads. */
export function tellOnce(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(oncePerCause(problems), ({ file }) => file).values()].flatMap((own) => {
    const [next] = own.slice(mostTold);
    if (next === undefined) return own;
    const { file, line, column, severity } = next;
    const message = `Er zijn nog ${own.length - mostTold} andere opmerkingen over dit bestand. Kijk eerst naar die hierboven.`;
    return [
      ...own.slice(0, mostTold),
      { file, line, column, message, ...(severity === undefined ? {} : { severity }) },
    ];
  });
}

function oncePerCause(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(byPlace);
  const places = Map.groupBy(sorted, ({ cause }) => cause);
  return sorted.flatMap((problem) => {
    if (problem.cause === undefined) return [problem];
    const { cause, ...told } = problem;
    const same = places.get(cause) ?? [];
    if (same[0] !== problem) return [];
    return [
      same.length === 1 ? told : { ...told, message: `${told.message} Dit staat op ${same.length} plekken.` },
    ];
  });
}
