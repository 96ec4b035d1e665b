import { gazetteer, isPlaceName } from '../map/gazetteer.ts';
import { provinceAt } from '../map/province-at.ts';
import { type ProvinceId, provinces } from '../taxonomy.ts';
import { type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { groupsIn } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

/**
 * Warnings about places that the map does not know yet: the story is in the list beside the map, but has no
 * marker. And about a province in which the map does not find the place.
 */
export function checkPlaces(folder: Pick<CheckedFolder, 'texts'>): Problem[] {
  const known = Object.keys(gazetteer);
  return textsOf(folder, 'verhalen').flatMap(({ file, frontMatter }) =>
    groupsIn(frontMatter.data.places).flatMap(({ name, province }, index): Problem[] => {
      if (typeof name !== 'string') return [];
      const warn = (field: string, message: string, more: Pick<Problem, 'suggestion'>) =>
        fieldProblem(file, frontMatter, ['places', index, field], message, { severity: 'warning', ...more });
      if (!isPlaceName(name)) {
        const message = `“${name}” staat nog niet op de kaart. Het verhaal staat wel in de lijst naast de kaart. Klopt de naam? Meld hem dan bij de beheerders: zij zetten de plaats op de kaart.`;
        return [warn('name', message, near(name, known))];
      }
      const found = provinceAt(gazetteer[name]);
      if (found === undefined || found === province || !isProvince(province)) return [];
      const message = `${name} ligt op de kaart in ${provinces[found].label}, niet in ${provinces[province].label}.`;
      return [warn('province', message, { suggestion: found })];
    }),
  );
}

function isProvince(value: unknown): value is ProvinceId {
  return typeof value === 'string' && Object.hasOwn(provinces, value);
}
