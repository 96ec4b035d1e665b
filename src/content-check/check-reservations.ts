import { type CheckedFile, type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { groupsIn } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** Words with which a sentence denies or doubts what it should show. */
const doubt =
  /(?<!\p{L})(?:niet|geen|nooit|nergens|niets|onbekend|onduidelijk|misschien|wellicht|wens(?:en)?|hopen|hoopte?)(?!\p{L})/iu;

/** Words with which the label of a figure takes back a part of what the figure says. */
const reservation =
  /(?<!\p{L})(?:niet|onbekend|onduidelijk|misschien|aanname|schatting|geschat|(?:eigen )?berekening|uitgerekend|geteld door)(?!\p{L})/iu;

/** Warnings about words that take back what a field says: in the evidence of an approach, on the card of a figure. */
export function checkReservations(folder: Pick<CheckedFolder, 'texts'>): Problem[] {
  return textsOf(folder, 'verhalen').flatMap((story) => [
    ...['approach', 'alsoTouches'].flatMap((list) =>
      found(
        story,
        list,
        'evidence',
        doubt,
        (word) =>
          `“${word}” klinkt als twijfel. Bewijs is een feit dat de aanpak laat zien. Is dat er niet? Haal de aanpak dan weg.`,
      ),
    ),
    ...found(
      story,
      'figures',
      'label',
      reservation,
      (word) => `“${word}” klinkt als een voorbehoud. Zet dat in note: een kaart heeft er geen plek voor.`,
    ),
  ]);
}

function found(
  { file, frontMatter }: CheckedFile,
  list: string,
  field: string,
  pattern: RegExp,
  messageOf: (word: string) => string,
): Problem[] {
  return groupsIn(frontMatter.data[list]).flatMap((group, index) => {
    const word = pattern.exec(String(group[field] ?? ''))?.[0];
    if (word === undefined) return [];
    return [fieldProblem(file, frontMatter, [list, index, field], messageOf(word), { severity: 'warning' })];
  });
}
