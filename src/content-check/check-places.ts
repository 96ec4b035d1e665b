import { gazetteer, isPlaceName } from '../map/gazetteer.ts';
import type { CheckedFolder } from './checked-file.ts';
import type { Problem } from './problem.ts';
import { suggestName } from './suggest.ts';

/**
 * Warnings about places that the map does not know yet: the story is in the list beside the map, but has no
 * marker. A warning, since an editor cannot add coordinates.
 */
export function checkPlaces({ texts }: Pick<CheckedFolder, 'texts'>): Problem[] {
  return texts
    .filter((text) => text.kind === 'verhalen')
    .flatMap(({ file, frontMatter }) => {
      const places = Array.isArray(frontMatter.data.places) ? frontMatter.data.places : [];
      return places.flatMap(({ name }: { name?: unknown }, index): Problem[] => {
        if (typeof name !== 'string' || isPlaceName(name)) return [];
        const suggestion = suggestName(name, Object.keys(gazetteer));
        return [
          {
            file,
            ...frontMatter.locate(['places', index, 'name']),
            field: `places › ${index + 1} › name`,
            message: `“${name}” staat nog niet op de kaart. Vraag de beheerders de plaats toe te voegen (src/map/gazetteer.ts).`,
            severity: 'warning',
            ...(suggestion === undefined ? {} : { suggestion }),
          },
        ];
      });
    });
}
