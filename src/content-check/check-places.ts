import { gazetteer, isPlaceName } from '../map/gazetteer.ts';
import { type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { groupsIn } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

/**
 * Warnings about places that the map does not know yet: the story is in the list beside the map, but has no
 * marker. A warning, since an editor cannot add coordinates.
 */
export function checkPlaces(folder: Pick<CheckedFolder, 'texts'>): Problem[] {
  const known = Object.keys(gazetteer);
  return textsOf(folder, 'verhalen').flatMap(({ file, frontMatter }) =>
    groupsIn(frontMatter.data.places).flatMap(({ name }, index): Problem[] => {
      if (typeof name !== 'string' || isPlaceName(name)) return [];
      const message = `“${name}” staat nog niet op de kaart. Vraag de beheerders de plaats toe te voegen (src/map/gazetteer.ts).`;
      const more = { severity: 'warning' as const, ...near(name, known) };
      return [fieldProblem(file, frontMatter, ['places', index, 'name'], message, more)];
    }),
  );
}
