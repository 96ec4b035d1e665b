import { freeCode } from '../short-links/code.ts';
import { type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';

type Folder = Pick<CheckedFolder, 'texts' | 'withdrawn'>;

/** A story with what its fields say, whether or not they are right. */
interface Coded {
  file: string;
  frontMatter: FrontMatter;
  code: string | undefined;
}

/**
 * A code for a short link that two stories have. The one that came later has to take another: that of the first may be
 * on paper already. A story that was taken away keeps its code, so it counts as first.
 */
export function checkCodes(folder: Folder): Problem[] {
  const gone = codedIn(folder.withdrawn ?? []);
  const shown = codedIn(textsOf(folder, 'verhalen')).sort((a, b) =>
    publishedOn(a) < publishedOn(b) ? -1 : 1,
  );
  const taken = takenIn(folder);
  const first = new Map<string, Coded>();
  return [...gone, ...shown].flatMap((story) => {
    const { file, frontMatter, code } = story;
    const before = code === undefined ? undefined : first.get(code);
    if (code === undefined || before === undefined) {
      if (code !== undefined) first.set(code, story);
      return [];
    }
    const message = `de code "${code}" is al van ${before.file}. Die staat misschien al op papier, dus kies hier een andere. Deze is vrij: ${giveFree(taken)}.`;
    return [fieldProblem(file, frontMatter, ['code'], message)];
  });
}

/** Warnings about stories that have no code yet, each with one that is free. */
export function checkMissingCodes(folder: Folder): Problem[] {
  const taken = takenIn(folder);
  return codedIn(textsOf(folder, 'verhalen'))
    .filter(({ code }) => code === undefined)
    .map(({ file, frontMatter }) => {
      const message = `dit verhaal heeft nog geen korte code, dus geen korte link en geen QR-code. Zet erbij: code: "${giveFree(taken)}".`;
      return fieldProblem(file, frontMatter, ['code'], message, { severity: 'warning' });
    });
}

function codedIn(stories: readonly { file: string; frontMatter: FrontMatter }[]): Coded[] {
  return stories.map(({ file, frontMatter }) => {
    const { code } = frontMatter.data;
    return {
      file,
      frontMatter,
      code: typeof code === 'string' && code.trim() !== '' ? code.trim() : undefined,
    };
  });
}

function publishedOn({ frontMatter }: Coded): string {
  return String(frontMatter.data.published ?? '');
}

function takenIn(folder: Folder): Set<string> {
  const all = [...codedIn(folder.withdrawn ?? []), ...codedIn(textsOf(folder, 'verhalen'))];
  return new Set(all.flatMap(({ code }) => code ?? []));
}

/** A code that nobody has, which from now on is taken. */
function giveFree(taken: Set<string>): string {
  const code = freeCode(taken);
  taken.add(code);
  return code;
}
