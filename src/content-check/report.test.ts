import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { reportAsAnnotations, reportAsText } from './report.ts';

const hostile: Problem = {
  file: 'content/a\n::error::b.mdx',
  line: 1,
  column: 1,
  field: '::add-mask::x',
  message: '"een\r\n::set-output name=x::y\n##[command]z" staat niet in de lijst.',
  suggestion: '\n::warning::q',
};

describe('what a file holds', () => {
  it('is never a command to the code host, in the text or in the annotations', () => {
    for (const report of [reportAsText, reportAsAnnotations]) {
      const lines = report({ files: 1, problems: [hostile] }).split('\n');
      const commands = lines.filter(
        (line) => /^\s*::|##\[/.test(line) && !line.startsWith('::error file=content/a'),
      );
      expect(commands).toEqual([]);
    }
  });
});
