import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story } from '../../tests/support/story-template.ts';
import { checkText } from './check-content.ts';
import type { CheckedFile } from './checked-file.ts';
import { sortFiles } from './content-files.ts';
import { filesInMemory } from './raw-file.ts';
import { reportAsText } from './report.ts';

/** Files as clumsy and hostile hands leave them: whatever stands in one, an editor gets an answer in Dutch. */
const file = 'content/verhalen/proef/index.mdx';
const whole = story();
const checked = async (text: string): Promise<CheckedFile> => {
  const { files } = await sortFiles(filesInMemory({ [file]: text }));
  const [read] = files;
  if (read === undefined) throw new Error('The text was not read.');
  return checkText(read);
};

const pieces = [
  ...'"\'“”’:#-[]{}<>&*!|>%@`,?\\~=_.()/\n\t\r\u0000\u00A0\u200B\u202E',
  '---\n',
  '+++\n',
  '...\n',
  ': ',
  ' #',
  '- ',
  '? ',
  '<<: ',
  '*a',
  '&a ',
  '!!js/function ',
  '!!binary ',
  '%YAML 1.1\n',
  'true',
  'null',
  '~',
  '0x1F',
  '1e3',
  '13.000',
  '2019',
  'export const x = 1\n',
  'import x from "y"\n',
  '{1 + 1}',
  '<Tip>',
  '</Tip>',
  '<Persoon />',
  '<script>',
  '<5 jaar',
  '![x](y)',
  '[x](javascript:y)',
  '[',
  '](',
  '\n\n# ',
  '`x`',
  '\uD800',
  '__proto__: ',
  'constructor: ',
  'layout: x\n',
  '\n  ',
  '\n    ',
  '\r\n',
  '\uFEFF',
  '$&',
  '::error::',
];
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 0, 1, 1, 2, 5, 40),
  put: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
});
const mutated = (within: [number, number]) =>
  fc.array(mutation, { minLength: 1, maxLength: 3 }).map((all) =>
    all.reduce((text, { at, cut, put }) => {
      const place = Math.floor(within[0] + at * (within[1] - within[0]));
      return `${text.slice(0, place)}${put}${text.slice(place + cut)}`;
    }, whole),
  );
const end = whole.indexOf('\n---\n') + 5;

/** Words that only an English message or a stack trace has; what the file itself holds does not count. */
const english =
  /\b(?:the|is not|unexpected|invalid|expected|cannot|undefined|at \w+ \(|Error|received|must|should|missing|could|object)\b/i;

function faultOfAnswer(text: string, { problems }: CheckedFile): string | undefined {
  const lines = text.split('\n').length;
  for (const { line, column, message, suggestion } of problems) {
    const ours = message.replace(/“[^”]*”|"[^"]*"|\(#.*\)|<[^>]*>|het getal \S+/gsu, '');
    if (english.test(ours)) return `English: ${message}`;
    if (line < 1 || line > lines + 1 || column < 1) return `nowhere: ${line}:${column} ${message}`;
    if (suggestion === '') return `an empty suggestion: ${message}`;
  }
  const commands = reportAsText({ files: 1, problems: problems.map((problem) => problem) });
  return /^\s*::|##\[/m.test(commands) ? `a command: ${commands}` : undefined;
}

const words = (text: string) => new Set(text.normalize('NFC').match(/\p{L}{3,}/gu) ?? []);

/** Words of the fields that are in the file and not in what was read, or the other way round; remarks are not fields. */
function lost(text: string, data: unknown): string[] {
  const fields = (text.replaceAll('\r\n', '\n').split('\n---')[0] ?? '').replace(/^\s*#.*$/gm, '');
  const typed = words(fields);
  const read = words(JSON.stringify(data));
  return [...typed].filter((word) => !read.has(word));
}

describe('a mutated file', () => {
  it('is answered in Dutch, at a place, whatever it holds', async () => {
    const anywhere = fc.oneof(mutated([0, end]), mutated([0, end]), mutated([end, whole.length]));
    await fc.assert(
      fc.asyncProperty(anywhere, async (text) => {
        expect(faultOfAnswer(text, await checked(text))).toBeUndefined();
      }),
      { numRuns: 1500, seed: 15 },
    );
  }, 120_000);

  it('loses no word of its fields in silence', async () => {
    await fc.assert(
      fc.asyncProperty(mutated([4, end - 5]), async (text) => {
        const read = await checked(text);
        if (read.problems.length > 0) return;
        expect(lost(text, read.frontMatter.data)).toEqual([]);
      }),
      { numRuns: 700, seed: 16 },
    );
  }, 120_000);
});
