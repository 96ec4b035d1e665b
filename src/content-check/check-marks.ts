import type { CheckedFolder } from './checked-file.ts';
import type { Problem } from './problem.ts';

/** The components that say that words held at a time. */
const marks = ['Regel', 'Afspraak'];
const most = 2;

/** Warnings about paragraphs with so many marks that a reader sees none of them. */
export function checkMarks({ texts }: Pick<CheckedFolder, 'texts'>): Problem[] {
  return texts.flatMap(({ file, guarded }) =>
    guarded.outline.paragraphs.flatMap(({ components }): Problem[] => {
      const tooMany = components.filter(({ name }) => marks.includes(name))[most];
      if (tooMany === undefined) return [];
      const { line, column, name } = tooMany;
      const message = `<${name}> is hier al de derde <Regel> of <Afspraak> in één alinea. Houd er hoogstens twee over: die een lezer echt moet weten.`;
      return [{ file, line, column, message, severity: 'warning' }];
    }),
  );
}
