import { type CheckedFile, type CheckedFolder, textsOf } from './checked-file.ts';
import type { Problem } from './problem.ts';
import { suggestName } from './suggest.ts';

/** The sections of a story, in their order. What there is nothing to say of is left out. */
export const storySections = [
  'Het begin',
  'Zo werkt het',
  'Wat het oplevert',
  'Wat lastig was',
  'Zelf doen',
  'Wat we niet weten',
];

/** Warnings about the sections of stories: none at all, one of another name, one in another place. */
export function checkSections(folder: Pick<CheckedFolder, 'texts'>): Problem[] {
  return textsOf(folder, 'verhalen').flatMap(sectionsOf);
}

function sectionsOf({ file, guarded }: CheckedFile): Problem[] {
  const headings = guarded.outline.headings.filter(({ depth }) => depth === 2);
  if (headings.length === 0) {
    const message = 'Dit verhaal heeft geen koppen met ##. Zonder koppen vindt een lezer de weg niet.';
    return [{ file, line: 1, column: 1, message, allowed: storySections, severity: 'warning' }];
  }
  return headings.flatMap(({ text, line, column }, index): Problem[] => {
    const warn = (message: string, more: Partial<Problem> = {}): Problem[] => [
      { file, line, column, message, severity: 'warning', ...more },
    ];
    const place = storySections.indexOf(text);
    if (place < 0) {
      const suggestion = suggestName(text, storySections);
      const more = suggestion === undefined ? {} : { suggestion };
      return warn(`De kop “${text}” is geen vaste kop van een verhaal.`, { ...more, allowed: storySections });
    }
    const later = headings.slice(0, index).find((before) => storySections.indexOf(before.text) >= place);
    if (later === undefined) return [];
    if (later.text === text) return warn(`De kop “${text}” staat er twee keer. Maak er één van.`);
    return warn(`De kop “${text}” hoort vóór “${later.text}”.`, { allowed: storySections });
  });
}
