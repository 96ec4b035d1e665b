/**
 * `npm run nieuw-verhaal`: a new story as a folder of content/, from questions, from flags or from a Word file.
 *
 *   npm run nieuw-verhaal                              asks
 *   npm run nieuw-verhaal -- interview.docx            takes the text of a Word file, and asks the rest
 *   npm run nieuw-verhaal -- --titel "…" --sector umc  asks nothing
 *
 * Exit code 0: the folder is there; 1: it is not, with the reason; 2: the command was not understood.
 */
import { parseArgs } from 'node:util';
import { newStory } from '../src/new-story/new-story.ts';
import { questions } from '../src/new-story/questions.ts';

const flags = [...questions.map(({ flag }) => flag), 'naam'];

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
  });
  if (positionals.length > 1) throw new TypeError('one file');
  process.exitCode = await newStory({
    root: process.cwd(),
    file: positionals[0],
    flags: values as Record<string, string>,
    today: new Date().toISOString().slice(0, 10),
    input: process.stdin,
    output: process.stdout,
  });
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(
    `Dit begrijp ik niet. Schrijf: npm run nieuw-verhaal, of: npm run nieuw-verhaal -- interview.docx\nOf geef alles mee: ${flags.map((flag) => `--${flag} "…"`).join(' ')}`,
  );
  process.exitCode = 2;
}
