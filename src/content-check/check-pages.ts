import { type CheckedFolder, textsOf } from './checked-file.ts';
import type { Problem } from './problem.ts';

/** Pages that the site itself leads to, or places its own things on. */
export const neededPages = [
  'waarom',
  'cijfers',
  'vraag-en-antwoord',
  'bundel-2019',
  'artikelen',
  'contact',
  'over',
];

/** Those of the needed pages that are not there. */
export function checkPages(folder: Pick<CheckedFolder, 'texts'>): Problem[] {
  const present = textsOf(folder, 'paginas').map(({ id }) => id);
  return neededPages
    .filter((id) => !present.includes(id))
    .map((id) => ({
      file: 'content/paginas',
      line: 1,
      column: 1,
      message: `Het bestand content/paginas/${id}.mdx ontbreekt. De site verwijst ernaar: zet het terug.`,
    }));
}
