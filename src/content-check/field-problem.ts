import type { FrontMatter, Path } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** A problem with the field at `path`; an empty path means the fields of the file as a whole. */
export function fieldProblem(
  file: string,
  fields: FrontMatter,
  path: Path,
  message: string,
  more: Pick<Problem, 'suggestion' | 'severity' | 'cause'> = {},
): Problem {
  const field = path.length === 0 ? {} : { field: fieldName(path) };
  return { file, ...fields.locate(path), ...field, message, ...more };
}

/** `places › 2 › province`: list positions as people count them. */
export function fieldName(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ');
}
