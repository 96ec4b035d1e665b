import { contentKinds } from '../schema/content-kinds.ts';
import { fieldTree, valuesIn } from '../schema/field-tree.ts';
import { type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { bodyOf } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './words/find-words.ts';
import { proseIn } from './words/prose.ts';

/** Texts that are not there yet: nothing below the fields, or a mark that says that something must still come. */
export function checkBody(folder: CheckedFolder): Problem[] {
  const empty = [...textsOf(folder, 'verhalen'), ...textsOf(folder, 'paginas')]
    .filter(({ source, frontMatter }) => frontMatter.faults.length === 0 && bodyOf(source) === '')
    .map(({ file, source }) => ({
      file,
      line: source.trimEnd().split('\n').length,
      column: 1,
      message: 'Onder de velden staat nog geen tekst. Schrijf hem onder de tweede regel met ---.',
    }));
  const marked = proseIn(folder).flatMap((piece) => {
    const found = toFillIn.exec(piece.text);
    return found === null ? [] : [problemAt(piece, found.index, told(found[0]))];
  });
  // A source and the like are no running prose.
  const inFields = folder.texts.flatMap(({ kind, file, frontMatter }) =>
    valuesIn(frontMatter.data, fieldTree(contentKinds[kind].schema)).flatMap(({ path, value, field }) => {
      const found = field?.prose || field?.enum || typeof value !== 'string' ? null : toFillIn.exec(value);
      return found === null ? [] : [fieldProblem(file, frontMatter, path, told(found[0]))];
    }),
  );
  return [...empty, ...marked, ...inFields];
}

function told(mark: string): string {
  return `“${mark}”: hier moet nog iets komen. Vul het in, of haal het weg.`;
}

/** The mark that `npm run nieuw-verhaal` leaves, and what people write for it. */
export const fillIn = '[invullen]';
const toFillIn = /\[\s*(?:nog )?(?:in ?(?:te )?vullen|vul in)[^\]]*\]/iu;
