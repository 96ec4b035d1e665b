import { undrawnSigns } from '../typeface/drawn-signs.ts';
import { type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import type { Problem } from './problem.ts';

/** What stands in the share picture of a story. */
const drawn = ['title', 'organisation', 'shortName'];

/** Warnings about signs that the picture beside a shared link leaves out, because our typeface does not have them. */
export function checkSharePicture(folder: Pick<CheckedFolder, 'texts' | 'withdrawn'>): Problem[] {
  return textsOf(folder, 'verhalen').flatMap(({ file, frontMatter }) =>
    drawn.flatMap((name): Problem[] => {
      const value = frontMatter.data[name];
      const signs = typeof value === 'string' ? undrawnSigns(value) : [];
      if (signs.length === 0) return [];
      const them = signs.length === 1 ? 'dit teken' : 'deze tekens';
      const message = `Het plaatje bij een gedeelde link kan ${them} niet tekenen en laat ${signs.length === 1 ? 'het' : 'ze'} weg: ${signs.join(' ')}. Letters van Europese talen en gewone leestekens kan het wel. Lees of de tekst zonder ${them} nog klopt.`;
      return [fieldProblem(file, frontMatter, [name], message, { severity: 'warning' })];
    }),
  );
}
