import { describe, expect, it } from 'vitest';
import { checkMarks } from './check-marks.ts';
import type { CheckedFile } from './checked-file.ts';
import { guardText } from './text-guard.ts';

const warnings = (source: string) =>
  checkMarks({ texts: [{ file: 'a.mdx', guarded: guardText(source) } as CheckedFile] }).map(
    ({ line, column, message, severity }) => [line, column, message, severity],
  );
const rule = '<Regel jaar="2019">een regel</Regel>';
const arrangement = '<Afspraak jaar="2019">een afspraak</Afspraak>';

describe('the marks of a paragraph', () => {
  it('are two at the most: a warning stands at the third', () => {
    expect(warnings(`Eerst.\n\n${rule}, ${arrangement}\nen ${rule}, en ${rule}.`)).toEqual([
      [
        4,
        4,
        '<Regel> is hier al de derde <Regel> of <Afspraak> in één alinea. Houd er hoogstens twee over: die een lezer echt moet weten.',
        'warning',
      ],
    ]);
  });

  it('are counted per paragraph and per item of a list, and other components are none', () => {
    expect(warnings(`${rule} ${rule}\n\n${rule} ${arrangement}`)).toEqual([]);
    expect(warnings(`- ${rule}\n- ${rule}\n- ${rule}`)).toEqual([]);
    const term = '<Begrip id="uwv">UWV</Begrip>';
    expect(warnings(`${term} ${term} ${term} ${rule}`)).toEqual([]);
  });
});
