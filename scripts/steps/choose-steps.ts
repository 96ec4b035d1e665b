import type { Step } from './steps.ts';

/** What to run. */
export interface Choice {
  steps: readonly Step[];
  /** Pieces of names of test files; when there are none, all files are run. */
  files: readonly string[];
}

/**
 * Reads the words behind `npm test --`. A word that names a step chooses it; without words all steps are
 * chosen. Any other word must be a piece of the path of a test file of a chosen step. Throws an error that
 * lists the steps when it is not.
 */
export function chooseSteps(
  words: readonly string[],
  steps: readonly Step[],
  testFiles: readonly string[],
): Choice {
  const isStep = (word: string) => steps.some(({ name }) => name === word);
  const named = steps.filter(({ name }) => words.includes(name));
  const files = words.filter((word) => !isStep(word));
  const folders = named.flatMap(({ testsIn = [] }) => testsIn);
  const candidates = testFiles.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));
  const unknown = files.find((piece) => !candidates.some((file) => file.includes(piece)));
  if (unknown !== undefined) throw new Error(explain(unknown, steps));
  return { steps: named.length === 0 ? steps : named, files };
}

function explain(word: string, steps: readonly Step[]): string {
  const list = new Intl.ListFormat('en');
  const names = steps.map(({ name }) => name);
  const withFiles = steps.filter(({ testsIn }) => testsIn !== undefined).map(({ name }) => name);
  return (
    `There is no step "${word}": the steps are ${list.format(names)}, ` +
    `and behind ${withFiles.join(' or ')} comes a piece of the path of a test file.`
  );
}
