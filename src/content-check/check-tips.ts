import { type CheckedFile, type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { groupsIn } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { saidTwice } from './words/said-twice.ts';

/** Warnings about tips that the text of the story gives again: the page shows both. */
export function checkTips(folder: Pick<CheckedFolder, 'texts'>): Problem[] {
  return textsOf(folder, 'verhalen').flatMap(repeatedTips);
}

function repeatedTips({ file, frontMatter, guarded }: CheckedFile): Problem[] {
  const pieces = guarded.words.map(({ text }) => text);
  return groupsIn(frontMatter.data.tips).flatMap((tip, index) => {
    const repeated = pieces.find((piece) => saidTwice([String(tip.text ?? ''), piece]).length > 0);
    if (repeated === undefined) return [];
    const message = `Deze tip staat bijna hetzelfde in de tekst: “${repeated.trim()}”. Laat hem op één plek staan.`;
    return [fieldProblem(file, frontMatter, ['tips', index, 'text'], message, { severity: 'warning' })];
  });
}
