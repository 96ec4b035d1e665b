import { expect, it } from 'vitest';
import { checkTips } from './check-tips.ts';
import type { CheckedFile } from './checked-file.ts';
import { readFields } from './front-matter.ts';

const warnings = (text: string) =>
  checkTips({
    texts: [
      {
        kind: 'verhalen',
        file: 'a',
        frontMatter: readFields('tips:\n  - text: "Begin met drie mensen en één taak."\n    basis: bron'),
        guarded: { problems: [], uses: [], words: [{ text, line: 9, column: 1 }] },
      } as unknown as CheckedFile,
    ],
  });

it('a tip that the text gives again is a warning', () => {
  expect(warnings('Begin met één taak, en met drie mensen.')).toMatchObject([
    {
      field: 'tips › 1 › text',
      severity: 'warning',
      message:
        'Deze tip staat bijna hetzelfde in de tekst: “Begin met één taak, en met drie mensen.”. Laat hem op één plek staan.',
    },
  ]);
  expect(warnings('Zij begonnen met drie mensen.')).toEqual([]);
});
